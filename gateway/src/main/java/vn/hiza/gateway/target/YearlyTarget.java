package vn.hiza.gateway.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.TargetRule.Wording;

/**
 * What is wanted of an indicator in a year, in the indicator's unit: one value, or a range of both ends.
 *
 * @param kind PLAN is promised to the city, QUOTA given by it
 */
public record YearlyTarget(
        String indicator,
        int year,
        Wording kind,
        @Nullable BigDecimal value,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max) {
    public YearlyTarget {
        value = plain(value);
        min = plain(min);
        max = plain(max);
    }

    /** One form for one number, so that 3 and 3.00 are the same target. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
