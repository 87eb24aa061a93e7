package vn.hiza.gateway.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of the contributions; {@code next} says where to go on, null at the end. */
public record ContributionPage(
        List<Contribution> items, @Nullable String next) {}
