package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;

/**
 * What lies between a figure's values on two days. A figure that began anew in between shares no statement with the one
 * before: its own are added, and those of the one before are taken off.
 */
final class Between {
    private final LedgerView ledger;
    private final Both both;
    private final List<Stated> stated;

    Between(LedgerView ledger, Both both) {
        Indicator indicator = both.now().indicator();
        this.ledger = ledger;
        this.both = both;
        this.stated = both.beginsAnew()
                ? List.of(
                        Stated.added(ledger, indicator, both.after(), both.now().period()),
                        Stated.takenOff(
                                ledger, indicator, both.before(), both.then().period()))
                : List.of(Stated.added(ledger, indicator, both.after(), both.between()));
    }

    /** A statement among those that make the difference. */
    record Cause(Contribution statement, Stated among) {
        private BigDecimal weight() {
            return among.weight(statement);
        }

        /** As it was stated; negative where it is taken off. */
        BigDecimal amount() {
            return among.signed(statement.amount());
        }

        BigDecimal worth() {
            return among.worth(statement);
        }
    }

    /** All statements together, from the sums of their days. */
    BigDecimal all() {
        return stated.stream().map(Stated::all).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Those that move the figure most, each weighed in its unit. */
    List<Cause> largest(int limit) {
        return stated.stream()
                .flatMap(side -> side.largest(limit).stream().map(statement -> new Cause(statement, side)))
                .sorted(Comparator.comparing(Cause::weight).reversed())
                .limit(limit)
                .toList();
    }

    boolean ratesKnown() {
        return stated.stream().allMatch(Stated::ratesKnown)
                && (!ratesMatter() || rateOf(both.after()).isPresent());
    }

    /** Null where nothing stays from one day to the other, or where what stays does not change with the rate. */
    @Nullable
    BigDecimal rateEffect() {
        return ratesMatter()
                ? both.then().converted().stream().map(this::rateEffect).reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    private BigDecimal rateEffect(Converted part) {
        if (part.rate() == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal before = part.amount().divide(part.rate().rate(), MathContext.DECIMAL128);
        return rateOf(both.after())
                .map(rate -> part.amount().divide(rate.rate(), MathContext.DECIMAL128))
                .orElseThrow(() -> new IllegalStateException("asked although no rate is known"))
                .subtract(before);
    }

    private boolean ratesMatter() {
        return Stated.converts(both.now().indicator())
                && !both.beginsAnew()
                && both.after().fx() == FxPolicy.AS_OF
                && !both.then().converted().isEmpty();
    }

    private Optional<Rate> rateOf(BoardQuery query) {
        return ledger.centralRate(query.asOf());
    }
}
