package vn.hiza.workforce.headcount;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The people who work at an enterprise on a day.
 *
 * @param female of the total, when counted
 * @param male of the total, when counted
 * @param foreign workers with a foreign nationality of the total, when counted
 */
public record Headcount(
        String enterprise,
        LocalDate date,
        long total,
        @Nullable Long female,
        @Nullable Long male,
        @Nullable Long foreign) {}
