package vn.hiza.gateway.consistency.solve;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The values between two ends, of which each belongs to it or not. Arithmetic gives the values that both sides can make, and
 * holds for values that are not negative.
 *
 * @param upper null when there is none
 */
public record Interval(
        Rational lower, boolean lowerClosed, @Nullable Rational upper, boolean upperClosed) {
    public static final Interval NOT_NEGATIVE = new Interval(Rational.ZERO, true, null, false);
    public static final Interval POSITIVE = new Interval(Rational.ZERO, false, null, false);

    /** Bits of a fraction beyond which it is not reckoned with exactly. */
    static final int LONG = 256;

    private static final Rational FINE = whole(BigInteger.ONE.shiftLeft(128));

    public static Interval exactly(Rational value) {
        return new Interval(value, true, value, true);
    }

    public boolean isEmpty() {
        if (upper == null) {
            return false;
        }
        int order = lower.compareTo(upper);
        return order > 0 || (order == 0 && !(lowerClosed && upperClosed));
    }

    public boolean contains(Rational value) {
        int fromLower = value.compareTo(lower);
        if (fromLower < 0 || (fromLower == 0 && !lowerClosed)) {
            return false;
        }
        int toUpper = upper == null ? -1 : value.compareTo(upper);
        return toUpper < 0 || (toUpper == 0 && upperClosed);
    }

    public Interval intersect(Interval other) {
        int low = lower.compareTo(other.lower);
        boolean closedBelow = low > 0 ? lowerClosed : low < 0 ? other.lowerClosed : lowerClosed && other.lowerClosed;
        Rational below = low >= 0 ? lower : other.lower;
        if (upper == null || other.upper == null) {
            return upper == null
                    ? new Interval(below, closedBelow, other.upper, other.upperClosed)
                    : new Interval(below, closedBelow, upper, upperClosed);
        }
        int high = upper.compareTo(other.upper);
        boolean closedAbove = high < 0 ? upperClosed : high > 0 ? other.upperClosed : upperClosed && other.upperClosed;
        return new Interval(below, closedBelow, high <= 0 ? upper : other.upper, closedAbove);
    }

    /** The smallest interval that holds both. */
    public Interval hull(Interval other) {
        int low = lower.compareTo(other.lower);
        boolean closedBelow = low < 0 ? lowerClosed : low > 0 ? other.lowerClosed : lowerClosed || other.lowerClosed;
        Rational below = low <= 0 ? lower : other.lower;
        if (upper == null || other.upper == null) {
            return new Interval(below, closedBelow, null, false);
        }
        int high = upper.compareTo(other.upper);
        boolean closedAbove = high > 0 ? upperClosed : high < 0 ? other.upperClosed : upperClosed || other.upperClosed;
        return new Interval(below, closedBelow, high >= 0 ? upper : other.upper, closedAbove);
    }

    /** From the first to the last whole number within; empty when there is none. */
    public Interval wholeNumbers() {
        boolean first = lowerClosed && lower.isWhole();
        BigInteger least = first ? lower.floor() : lower.floor().add(BigInteger.ONE);
        Rational from = new Rational(least, BigInteger.ONE);
        if (upper == null) {
            return new Interval(from, true, null, false);
        }
        boolean beyond = upper.isWhole() && !upperClosed;
        BigInteger most = beyond ? upper.floor().subtract(BigInteger.ONE) : upper.floor();
        return new Interval(from, true, new Rational(most, BigInteger.ONE), true);
    }

    public Interval plus(Interval other) {
        Rational above = upper == null || other.upper == null ? null : upper.plus(other.upper);
        return new Interval(
                lower.plus(other.lower),
                lowerClosed && other.lowerClosed,
                above,
                above != null && upperClosed && other.upperClosed);
    }

    /** The differences that are not negative. */
    public Interval minus(Interval other) {
        Rational above = upper == null ? null : upper.minus(other.lower);
        boolean closedAbove = above != null && upperClosed && other.lowerClosed;
        Rational below = other.upper == null ? null : lower.minus(other.upper);
        if (below == null || below.signum() < 0) {
            return new Interval(Rational.ZERO, true, above, closedAbove);
        }
        return new Interval(below, lowerClosed && other.upperClosed, above, closedAbove);
    }

    public Interval times(Interval other) {
        Rational below = lower.times(other.lower);
        boolean zero = (isFromZero() && lowerClosed) || (other.isFromZero() && other.lowerClosed);
        boolean closedBelow = below.signum() == 0 ? zero : lowerClosed && other.lowerClosed;
        if (isZero() || other.isZero()) {
            return exactly(Rational.ZERO);
        }
        Rational above = upper == null || other.upper == null ? null : upper.times(other.upper);
        return new Interval(below, closedBelow, above, above != null && upperClosed && other.upperClosed);
    }

    /** The quotients by those of the other that are not zero. */
    public Interval over(Interval other) {
        if (other.isZero()) {
            return NOT_NEGATIVE;
        }
        Rational below = other.upper == null ? Rational.ZERO : lower.over(other.upper);
        boolean closedBelow = lowerClosed && (isFromZero() || (other.upper != null && other.upperClosed));
        if (isZero()) {
            return exactly(Rational.ZERO);
        }
        Rational above = upper == null || other.isFromZero() ? null : upper.over(other.lower);
        return new Interval(below, closedBelow, above, above != null && upperClosed && other.lowerClosed);
    }

    /** What times the factor makes these values: anything where both may be zero. */
    public Interval factorBeside(Interval factor) {
        return contains(Rational.ZERO) && factor.contains(Rational.ZERO) ? NOT_NEGATIVE : over(factor);
    }

    /** The same or, where its fractions have grown long, a little more, so that sums of many stay cheap. */
    Interval inShortFractions() {
        if (bits() <= LONG) {
            return this;
        }
        Rational below = lower.times(FINE);
        Rational from = whole(below.floor()).over(FINE);
        boolean fromClosed = lowerClosed && from.equals(lower);
        if (upper == null) {
            return new Interval(from, fromClosed, null, false);
        }
        Rational above = upper.times(FINE);
        Rational to = above.isWhole()
                ? upper
                : whole(above.floor().add(BigInteger.ONE)).over(FINE);
        return new Interval(from, fromClosed, to, upperClosed && to.equals(upper));
    }

    private static Rational whole(BigInteger number) {
        return new Rational(number, BigInteger.ONE);
    }

    int bits() {
        return upper == null ? lower.bits() : Math.max(lower.bits(), upper.bits());
    }

    private boolean isFromZero() {
        return lower.signum() == 0;
    }

    private boolean isZero() {
        return upper != null && upper.signum() == 0;
    }
}
