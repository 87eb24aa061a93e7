package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.indicator.Rounding;

/**
 * One printed figure.
 *
 * @param label what readers call it; null when the id says enough
 * @param indicator which of our figures it states; null when none, and of a percent or ratio
 * @param relation how it is said to follow from others; null when it stands for itself
 * @param isWhole whether the true value is a whole number
 */
public record Statement(
        String id,
        @Nullable String label,
        @Nullable String indicator,
        PrintedNumber printed,
        @Nullable Relation relation,
        boolean isWhole) {
    private static final Interval HUNDREDTH = Interval.exactly(Rational.of(new BigDecimal("0.01")));

    String name() {
        return label == null ? id : label;
    }

    @Nullable
    String ownIndicator() {
        return relation instanceof Relation.Share ? null : indicator;
    }

    /** Whether values below zero could have been printed like this too. */
    boolean mayStandForLessThanZero() {
        return printed.step() != null && printed.value().signum() == 0;
    }

    /** The true values that the rule prints like this; a percent as the fraction that it is. */
    Interval under(Rounding rule) {
        Interval number = printed.under(rule);
        return relation instanceof Relation.Share share && share.isPercent() ? number.times(HUNDREDTH) : number;
    }

    /** The same for a rule that is any of these. */
    Interval underAny(Collection<Rounding> rules) {
        return rules.stream().map(this::under).reduce(Interval::hull).orElse(Interval.NOT_NEGATIVE);
    }
}
