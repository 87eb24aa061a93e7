package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.comparison.Between.Cause;
import vn.hiza.gateway.indicator.Indicator;

/**
 * What makes the difference of a figure between two days, each in the figure's unit: the statements that are named, all others
 * together, and another exchange rate.
 *
 * @param named in the order in which the statements are named
 * @param rate what the capital of the first day is worth more or less at the rate of the second; null where none is converted
 * @param rounding what is lost or won by showing each part to the cent
 */
record Effects(
        BigDecimal difference,
        List<BigDecimal> named,
        BigDecimal rest,
        @Nullable BigDecimal rate,
        BigDecimal rounding) {
    private static final BigDecimal CENT = new BigDecimal("0.01");

    /**
     * Sums of days and of statements are read apart from each other and from the figures, so that their agreement proves something.
     *
     * @param causes the statements that are named
     * @return null when one of the days has no value, or something of the days between has no rate
     */
    static @Nullable Effects of(Between between, Both both, List<Cause> causes) {
        Indicator indicator = both.now().indicator();
        BigDecimal then = JsonNumbers.value(indicator.unit(), both.then().value());
        BigDecimal now = JsonNumbers.value(indicator.unit(), both.now().value());
        if (then == null || now == null || !between.ratesKnown()) {
            return null;
        }
        BigDecimal difference = now.subtract(then);
        BigDecimal rest = between.all();
        List<BigDecimal> named = new ArrayList<>();
        for (Cause cause : causes) {
            BigDecimal worth = cause.worth();
            rest = rest.subtract(worth);
            named.add(shown(indicator, worth));
        }
        BigDecimal others = shown(indicator, rest);
        BigDecimal exact = between.rateEffect();
        BigDecimal rate = exact == null ? null : shown(indicator, exact);
        BigDecimal sum = named.stream().reduce(others, BigDecimal::add).add(rate == null ? BigDecimal.ZERO : rate);
        return new Effects(difference, named, others, rate, difference.subtract(sum));
    }

    /** Whether the parts make the difference, but for cents. */
    boolean addUp() {
        BigDecimal most =
                difference.scale() == 0 ? BigDecimal.ZERO : CENT.multiply(BigDecimal.valueOf(named.size() + 3L));
        return rounding.abs().compareTo(most) <= 0;
    }

    private static BigDecimal shown(Indicator indicator, BigDecimal exact) {
        return Objects.requireNonNull(JsonNumbers.value(indicator.unit(), exact));
    }
}
