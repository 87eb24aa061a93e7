package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Indicator;

/** Computes figures from sums. */
public final class FigureFormula {
    private static final String USD = "USD";
    private static final String VND = "VND";

    private FigureFormula() {}

    public static Figure compute(Indicator indicator, Totals totals, Period period, Conversion conversion) {
        if (!totals.reported(indicator.measures())) {
            return new Figure(indicator, period, null, List.of(), List.of(), null);
        }
        return switch (indicator.kind()) {
            case FLOW, STOCK -> sum(indicator, totals, period);
            case YEARS_SINCE -> yearsSince(indicator, totals, period);
            case TOTAL_IN_USD -> total(indicator, totals, period, conversion);
        };
    }

    private static Figure sum(Indicator indicator, Totals totals, Period period) {
        List<Term> terms = terms(indicator, totals);
        return figure(indicator, period, add(terms), terms);
    }

    private static Figure yearsSince(Indicator indicator, Totals totals, Period period) {
        List<Term> terms = terms(indicator, totals);
        BigDecimal year = BigDecimal.valueOf(period.to().getYear());
        return figure(indicator, period, year.subtract(add(terms)), terms);
    }

    private static Figure total(Indicator indicator, Totals totals, Period period, Conversion conversion) {
        List<Term> terms = new ArrayList<>();
        for (String measure : indicator.measures()) {
            for (String currency : totals.currencies(measure)) {
                terms.add(new Term(measure, currency, totals.sum(measure, currency)));
            }
        }
        List<Term> dong = in(VND, terms);
        List<Converted> converted = add(dong).signum() == 0 ? List.of() : conversion.convert(dong, period);
        String missing = missing(terms, converted);
        BigDecimal value = missing == null ? add(in(USD, terms)).add(inUsd(converted)) : null;
        return new Figure(indicator, period, value, terms, converted, missing);
    }

    private static @Nullable String missing(List<Term> terms, List<Converted> converted) {
        if (converted.stream().anyMatch(part -> part.rate() == null)) {
            return "No central rate of the State Bank is known on or before the day; the sum in VND cannot be converted.";
        }
        return terms.stream()
                .filter(term -> !USD.equals(term.currency()) && !VND.equals(term.currency()))
                .filter(term -> term.sum().signum() != 0)
                .findFirst()
                .map(term -> "The Board has no rule to convert " + term.currency() + " into USD.")
                .orElse(null);
    }

    private static BigDecimal inUsd(List<Converted> converted) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Converted part : converted) {
            if (part.rate() != null) {
                sum = sum.add(part.amount().divide(part.rate().rate(), MathContext.DECIMAL128));
            }
        }
        return sum;
    }

    private static List<Term> terms(Indicator indicator, Totals totals) {
        return indicator.measures().stream()
                .map(measure -> new Term(measure, indicator.currency(), totals.sum(measure, indicator.currency())))
                .toList();
    }

    private static List<Term> in(String currency, List<Term> terms) {
        return terms.stream().filter(term -> currency.equals(term.currency())).toList();
    }

    private static BigDecimal add(List<Term> terms) {
        return terms.stream().map(Term::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Figure figure(Indicator indicator, Period period, BigDecimal value, List<Term> terms) {
        return new Figure(indicator, period, value, terms, List.of(), null);
    }
}
