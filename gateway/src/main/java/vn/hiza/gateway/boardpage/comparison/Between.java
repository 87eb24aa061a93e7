package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.Contribution;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.DaySum;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Kind;

/** What was stated between two days, in the unit of a figure: converted as the later figure is, where it converts. */
final class Between {
    private static final String USD = "USD";
    private static final String VND = "VND";

    private final LedgerView ledger;
    private final Both both;
    private final Indicator indicator;

    Between(LedgerView ledger, Both both) {
        this.ledger = ledger;
        this.both = both;
        this.indicator = both.now().indicator();
    }

    /** All of it, from the sums of the days. */
    BigDecimal all() {
        if (!converts()) {
            return sum(indicator.currency() == null ? "" : indicator.currency());
        }
        return sum(USD).add(sum(VND));
    }

    private BigDecimal sum(String currency) {
        return days(currency).stream()
                .map(day -> worth(day.sum(), currency, day.day()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<DaySum> days(String currency) {
        return ledger.daySums(
                indicator.measures(), currency, both.between(), both.after().zone());
    }

    /** To be asked only where the {@link #ratesKnown rates are known}. */
    BigDecimal worth(BigDecimal amount, @Nullable String currency, LocalDate stated) {
        if (!converts() || !VND.equals(currency) || amount.signum() == 0) {
            return amount;
        }
        Rate rate = rate(stated).orElseThrow(() -> new IllegalStateException("asked although no rate is known"));
        return amount.divide(rate.rate(), MathContext.DECIMAL128);
    }

    /** How much a statement moves the figure, whichever way; what cannot be converted goes by its amount. */
    BigDecimal weight(Contribution statement) {
        BigDecimal amount = statement.amount().abs();
        if (!converts() || !VND.equals(statement.currency())) {
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
        return !converts() || days(VND).stream().allMatch(day -> rate(day.day()).isPresent());
    }

    private Optional<Rate> rate(LocalDate stated) {
        return ledger.centralRate(
                both.after().fx() == FxPolicy.AS_OF ? both.after().asOf() : stated);
    }

    /** Null where nothing is converted, or each statement at the rate of its own day for ever. */
    @Nullable
    BigDecimal rateEffect() {
        if (!converts() || both.after().fx() == FxPolicy.AT_DECISION) {
            return null;
        }
        BigDecimal effect = BigDecimal.ZERO;
        for (Converted part : both.then().converted()) {
            if (part.rate() != null) {
                BigDecimal before = part.amount().divide(part.rate().rate(), MathContext.DECIMAL128);
                effect = effect.add(worth(part.amount(), VND, both.after().asOf()))
                        .subtract(before);
            }
        }
        return effect;
    }

    private boolean converts() {
        return indicator.kind() == Kind.TOTAL_IN_USD;
    }
}
