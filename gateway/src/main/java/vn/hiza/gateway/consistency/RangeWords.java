package vn.hiza.gateway.consistency;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.consistency.ConsistencyReport.Candidates;
import vn.hiza.gateway.consistency.ConsistencyReport.ImpliedRange;
import vn.hiza.gateway.consistency.ConsistencyReport.RangeEnd;
import vn.hiza.gateway.consistency.solve.Interval;
import vn.hiza.gateway.consistency.solve.Rational;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.indicator.Words;

/** Intervals as readers take them: exact ends beside words such as "từ 90 đến dưới 91". */
final class RangeWords {
    static final Candidates NO_CANDIDATES = new Candidates(BigInteger.ZERO, List.of());

    private static final int DECIMALS = 10;
    private static final int LISTED = 20;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1_000);

    private RangeWords() {}

    static ImpliedRange of(Interval interval) {
        RangeEnd lower = end(interval.lower(), interval.lowerClosed());
        RangeEnd upper = interval.upper() == null ? null : end(interval.upper(), interval.upperClosed());
        return new ImpliedRange(lower, upper, words(interval));
    }

    static BigDecimal decimal(Rational value) {
        BigDecimal rounded = value.rounded(DECIMALS).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /** A number of as many decimals as one reads. */
    static Words number(Rational value) {
        boolean large = value.rounded(1).abs().compareTo(LARGE) >= 0;
        BigDecimal shown = value.rounded(large ? 1 : 4).stripTrailingZeros();
        return Numerals.of(shown.scale() < 0 ? shown.setScale(0) : shown);
    }

    static Candidates candidates(Interval interval) {
        Interval whole = interval.wholeNumbers();
        if (whole.isEmpty()) {
            return NO_CANDIDATES;
        }
        BigInteger first = whole.lower().floor();
        BigInteger count = whole.upper() == null
                ? null
                : whole.upper().floor().subtract(first).add(BigInteger.ONE);
        List<BigInteger> numbers = Stream.iterate(first, number -> number.add(BigInteger.ONE))
                .limit(listed(count))
                .toList();
        return new Candidates(count, numbers);
    }

    private static int listed(@Nullable BigInteger count) {
        return count == null ? LISTED : count.min(BigInteger.valueOf(LISTED)).intValueExact();
    }

    private static RangeEnd end(Rational value, boolean closed) {
        return new RangeEnd(decimal(value), value.toString(), closed);
    }

    private static Words words(Interval interval) {
        Words lower = number(interval.lower());
        boolean closed = interval.lowerClosed();
        if (interval.upper() == null) {
            return closed
                    ? new Words("từ " + lower.vi() + " trở lên", lower.en() + " or more")
                    : new Words("trên " + lower.vi(), "above " + lower.en());
        }
        Words upper = number(interval.upper());
        if (interval.lower().equals(interval.upper())) {
            return new Words("đúng " + lower.vi(), "exactly " + lower.en());
        }
        return new Words(
                (closed ? "từ " : "trên ")
                        + lower.vi()
                        + (interval.upperClosed() ? " đến " : " đến dưới ")
                        + upper.vi(),
                (closed ? "from " : "above ")
                        + lower.en()
                        + (interval.upperClosed() ? " to " : " to below ")
                        + upper.en());
    }
}
