package vn.hiza.gateway.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which statements are asked for.
 *
 * @param currency null for all
 * @param zone null for the whole Board
 * @param flow true when only statements of the period count; false when those in force at its end do
 */
public record ContributionQuery(
        List<String> measures,
        @Nullable String currency,
        @Nullable String zone,
        Period period,
        boolean flow) {}
