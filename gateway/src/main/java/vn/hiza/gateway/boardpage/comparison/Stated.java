package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.ContributionQuery;
import vn.hiza.gateway.figure.DaySum;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;

/**
 * What was stated on some days, in the unit of a figure: converted as that figure is, where it converts. What the figure
 * before is made of, and the one after is not, is taken off.
 */
final class Stated {
    private static final String USD = "USD";
    private static final String VND = "VND";

    private final LedgerView ledger;
    private final Indicator indicator;
    private final BoardQuery query;
    private final Period days;
    private final boolean takenOff;

    private Stated(LedgerView ledger, Indicator indicator, BoardQuery query, Period days, boolean takenOff) {
        this.ledger = ledger;
        this.indicator = indicator;
        this.query = query;
        this.days = days;
        this.takenOff = takenOff;
    }

    /** @param query of the figure that it is part of */
    static Stated added(LedgerView ledger, Indicator indicator, BoardQuery query, Period days) {
        return new Stated(ledger, indicator, query, days, false);
    }

    /** @param query of the figure that it was part of */
    static Stated takenOff(LedgerView ledger, Indicator indicator, BoardQuery query, Period days) {
        return new Stated(ledger, indicator, query, days, true);
    }

    /** All of it, from the sums of the days. */
    BigDecimal all() {
        if (!converts(indicator)) {
            return sum(indicator.currency() == null ? "" : indicator.currency());
        }
        return sum(USD).add(sum(VND));
    }

    private BigDecimal sum(String currency) {
        return signed(sums(currency).stream()
                .map(day -> worth(day.sum(), currency, day.day()))
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private List<DaySum> sums(String currency) {
        return ledger.daySums(indicator.measures(), currency, days, query.zone());
    }

    /** The single statements that move the figure most, whichever way. */
    List<Contribution> largest(int limit) {
        ContributionQuery stated =
                new ContributionQuery(indicator.measures(), indicator.currency(), query.zone(), days, true);
        return ledger.largest(stated, limit);
    }

    /** What is added to the figure, or taken off, by what a statement says. */
    BigDecimal signed(BigDecimal amount) {
        return takenOff ? amount.negate() : amount;
    }

    /** What a statement adds to the figure; to be asked only where the {@link #ratesKnown rates are known}. */
    BigDecimal worth(Contribution statement) {
        return signed(worth(statement.amount(), statement.currency(), statement.date()));
    }

    private BigDecimal worth(BigDecimal amount, @Nullable String currency, LocalDate stated) {
        if (!converts(indicator) || !VND.equals(currency) || amount.signum() == 0) {
            return amount;
        }
        Rate rate = rate(stated).orElseThrow(() -> new IllegalStateException("asked although no rate is known"));
        return amount.divide(rate.rate(), MathContext.DECIMAL128);
    }

    /** How much a statement moves the figure, whichever way; what cannot be converted goes by its amount. */
    BigDecimal weight(Contribution statement) {
        BigDecimal amount = statement.amount().abs();
        if (!converts(indicator) || !VND.equals(statement.currency())) {
            return amount;
        }
        return rate(statement.date())
                .map(rate -> amount.divide(rate.rate(), MathContext.DECIMAL128))
                .orElse(amount);
    }

    /**
     * Whether there is a rate for each day on which đồng were stated. A figure whose đồng make nothing together has a value
     * without any.
     */
    boolean ratesKnown() {
        return !converts(indicator)
                || sums(VND).stream().allMatch(day -> rate(day.day()).isPresent());
    }

    private Optional<Rate> rate(LocalDate stated) {
        return ledger.centralRate(query.fx() == FxPolicy.AS_OF ? query.asOf() : stated);
    }

    static boolean converts(Indicator indicator) {
        return indicator.kind() == Kind.TOTAL_IN_USD;
    }
}
