package vn.hiza.gateway.boardpage.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
            return days(indicator.currency() == null ? "" : indicator.currency());
        }
        return days(USD).add(days(VND));
    }

    private BigDecimal days(String currency) {
        List<DaySum> days = ledger.daySums(
                indicator.measures(), currency, both.between(), both.after().zone());
        return days.stream().map(day -> worth(day.sum(), currency, day.day())).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    BigDecimal worth(BigDecimal amount, @Nullable String currency, LocalDate stated) {
        if (!converts() || !VND.equals(currency) || amount.signum() == 0) {
            return amount;
        }
        LocalDate rateOf = both.after().fx() == FxPolicy.AS_OF ? both.after().asOf() : stated;
        Rate rate = ledger.centralRate(rateOf).orElseThrow(() -> new IllegalStateException("converted without a rate"));
        return amount.divide(rate.rate(), MathContext.DECIMAL128);
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
