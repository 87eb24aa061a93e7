package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger holds of one measure in one place: a flow since 1 January, a stock's level.
 *
 * @param currency null for counts
 * @param zone null for what belongs to no zone
 * @param district null for what belongs to no district
 * @param lastDay day of the latest statement on or before the as-of date, in whatever year; null where all came with
 *     enterprises that moved here, which states nothing
 */
public record MeasureSum(
        String measure,
        @Nullable String currency,
        @Nullable String zone,
        @Nullable String district,
        BigDecimal sum,
        @Nullable LocalDate lastDay) {}
