package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.indicator.DisplayRule.Qualifier;
import vn.hiza.gateway.indicator.Rounding;

/**
 * A number as printed, not below zero.
 *
 * @param step what it was rounded to, of which it is a whole multiple; null when it is exact
 * @param word the qualifier before it: after "nearly" the value lies below the number, whatever the rule; "about" says that
 *     the source is an estimate, and the number is taken as it stands
 */
public record PrintedNumber(
        BigDecimal value,
        @Nullable BigDecimal step,
        @Nullable Qualifier word) {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The values that a rule prints like this. */
    public Interval under(Rounding rule) {
        if (step == null) {
            return Interval.exactly(Rational.of(value));
        }
        if (word == Qualifier.NEARLY) {
            return between(value.subtract(step), false, value, false);
        }
        BigDecimal half = step.multiply(HALF);
        return switch (rule) {
            case EXACT -> Interval.exactly(Rational.of(value));
            case FLOOR -> between(value, true, value.add(step), false);
            case CEILING -> between(value.subtract(step), false, value, true);
            case HALF_UP -> between(value.subtract(half), true, value.add(half), false);
            case HALF_EVEN -> between(value.subtract(half), isEven(step), value.add(half), isEven(step));
        };
    }

    /** Only of a rounded number can the rule be told. */
    boolean tellsItsRule() {
        return step != null && word != Qualifier.NEARLY;
    }

    private boolean isEven(BigDecimal of) {
        return !value.divideToIntegralValue(of).toBigInteger().testBit(0);
    }

    private static Interval between(BigDecimal from, boolean fromClosed, BigDecimal to, boolean toClosed) {
        return new Interval(Rational.of(from), fromClosed, Rational.of(to), toClosed).intersect(Interval.NOT_NEGATIVE);
    }
}
