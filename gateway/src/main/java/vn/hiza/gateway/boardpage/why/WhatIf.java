package vn.hiza.gateway.boardpage.why;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.why.WhyView.Case;
import vn.hiza.gateway.figure.CentralConversion;
import vn.hiza.gateway.figure.Conversion;
import vn.hiza.gateway.figure.Converted;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.FigureFormula;
import vn.hiza.gateway.figure.FxPolicy;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.figure.Term;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.Indicator;

/** The same capital converted another way. */
final class WhatIf {
    private final LedgerView ledger;
    private final Indicator indicator;
    private final BoardQuery query;
    private final Saying say;

    WhatIf(LedgerView ledger, Indicator indicator, BoardQuery query, Saying say) {
        this.ledger = ledger;
        this.indicator = indicator;
        this.query = query;
        this.say = say;
    }

    /**
     * By either policy, and by the rate that somebody names.
     *
     * @param type null for the one by which the Board converts
     * @param rateOn null for the day of the figures
     */
    List<Case> cases(@Nullable String type, @Nullable LocalDate rateOn) {
        Figure usual = figure(new CentralConversion(ledger, query.fx(), query.zone()));
        List<Case> cases = new ArrayList<>();
        Arrays.stream(FxPolicy.values())
                .map(policy -> shown(
                        say.of("fx." + policy), figure(new CentralConversion(ledger, policy, query.zone())), usual))
                .forEach(cases::add);
        if (type != null || rateOn != null) {
            cases.add(named(
                    Objects.requireNonNullElse(type, Rate.CENTRAL),
                    Objects.requireNonNullElse(rateOn, query.asOf()),
                    usual));
        }
        return cases;
    }

    private Case named(String type, LocalDate day, Figure usual) {
        Rate rate = ledger.rate(type, day).orElse(null);
        String name = rate == null
                ? say.of("what-if.no-rate", say.orElse("rate-type." + type, type), say.day(day))
                : say.of("what-if.at", say.orElse("rate-type." + type, type), say.day(rate.date()))
                        + say.of("what-if.rate", say.number(rate.rate()));
        return shown(name, figure(at(rate)), usual);
    }

    private Figure figure(Conversion conversion) {
        Period period = Period.yearTo(query.asOf());
        Totals totals = Totals.of(ledger.sums(query.asOf()), query.zone());
        return FigureFormula.compute(indicator, totals, period, conversion);
    }

    private @Nullable BigDecimal value(Figure figure) {
        return JsonNumbers.value(indicator.unit(), figure.value());
    }

    private static Conversion at(@Nullable Rate rate) {
        return (dong, period) -> {
            BigDecimal sum = dong.stream().map(Term::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
            return List.of(new Converted(sum, rate));
        };
    }

    /** What was never reported is not for want of a rate. */
    private Case shown(String name, Figure figure, Figure usual) {
        BigDecimal value = value(figure);
        if (value == null) {
            return new Case(
                    name, figure.missing() == null ? say.value(indicator, null) : say.of("why.no-rate"), "", "");
        }
        BigDecimal before = value(usual);
        return new Case(
                name,
                say.value(indicator, value),
                say.exact(indicator, value),
                before == null ? "" : say.signed(value.subtract(before)));
    }
}
