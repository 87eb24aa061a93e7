package vn.hiza.gateway.display;

import java.math.BigDecimal;
import vn.hiza.gateway.indicator.DisplayRule;

/**
 * A value as its display rule rounds it.
 *
 * @param step the unit it is shown in
 * @param steps how many of them
 */
public record Shown(BigDecimal step, BigDecimal steps) {
    public static Shown of(DisplayRule rule, BigDecimal value) {
        BigDecimal step = rule.stepFor(value);
        return new Shown(step, rule.rounding().inSteps(value, step));
    }

    /** The number a reader takes away. */
    public BigDecimal value() {
        return steps.multiply(step);
    }
}
