package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Converts đồng at the State Bank's central rate, by either policy. */
public final class CentralConversion implements Conversion {
    private static final String VND = "VND";

    private final LedgerView ledger;
    private final FxPolicy policy;
    private final BiFunction<List<String>, Period, List<DaySum>> days;

    public CentralConversion(LedgerView ledger, FxPolicy policy, @Nullable String zone) {
        this(ledger, policy, (measures, period) -> ledger.daySums(measures, VND, period, zone));
    }

    /** @param days what each day of a period added in đồng to measures */
    public CentralConversion(LedgerView ledger, FxPolicy policy, BiFunction<List<String>, Period, List<DaySum>> days) {
        this.ledger = ledger;
        this.policy = policy;
        this.days = days;
    }

    @Override
    public List<Converted> convert(Collection<Term> dong, Period period) {
        return policy == FxPolicy.AS_OF ? once(dong, period) : byDay(dong, period);
    }

    private List<Converted> once(Collection<Term> dong, Period period) {
        BigDecimal sum = dong.stream().map(Term::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        return List.of(new Converted(sum, ledger.centralRate(period.to()).orElse(null)));
    }

    /** Days under the same rate are summed first, so that there is one quotient per rate. */
    private List<Converted> byDay(Collection<Term> dong, Period period) {
        List<String> measures = dong.stream().map(Term::measure).toList();
        Map<Optional<Rate>, BigDecimal> byRate = new LinkedHashMap<>();
        for (DaySum day : days.apply(measures, period)) {
            byRate.merge(ledger.centralRate(day.day()), day.sum(), BigDecimal::add);
        }
        List<Converted> parts = new ArrayList<>();
        byRate.forEach((rate, sum) -> parts.add(new Converted(sum, rate.orElse(null))));
        return parts;
    }
}
