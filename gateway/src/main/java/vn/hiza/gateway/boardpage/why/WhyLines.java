package vn.hiza.gateway.boardpage.why;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Share;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.explain.Explanation.Conversion;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;

/** The arithmetic of a figure in sentences. */
final class WhyLines {
    private static final String USD = "USD";

    private final IndicatorCatalogue catalogue;
    private final Indicator indicator;
    private final Explanation explanation;
    private final Saying say;

    WhyLines(IndicatorCatalogue catalogue, Indicator indicator, Explanation explanation, Saying say) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.explanation = explanation;
        this.say = say;
    }

    List<Line> lines(PageAddress address) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(say.of("why.formula"), say.words(indicator.formula())));
        if (explanation.value() != null) {
            lines.add(new Line(say.of("why.exact"), say.exact(indicator, explanation.value())));
        }
        for (Conversion conversion : explanation.conversions()) {
            lines.add(new Line(say.of("why.conversion"), converted(conversion)));
        }
        share(explanation.share(), address, lines);
        if (explanation.rounding() != null) {
            lines.add(new Line(
                    say.of("why.rounding"),
                    say.of(
                            "why.rounded",
                            say.of("rounding." + explanation.rounding().rule()),
                            say.exact(indicator, explanation.rounding().applied()))));
        }
        return lines;
    }

    List<Line> terms() {
        return explanation.terms().stream()
                .map(term -> new Line(
                        say.orElse("measure." + term.measure(), term.measure()),
                        say.amount(term.sum(), term.currency())))
                .toList();
    }

    /** The contributions' sum beside the figure; null when nothing was reported. */
    @Nullable
    String proof() {
        BigDecimal sum = explanation.contributions().sum();
        if (explanation.value() == null || sum == null) {
            return null;
        }
        String value = say.exact(indicator, explanation.value());
        if (indicator.kind() == Kind.YEARS_SINCE) {
            BigDecimal year = BigDecimal.valueOf(explanation.asOf().getYear());
            boolean equal = year.subtract(sum).compareTo(explanation.value()) == 0;
            return proof(equal, say.of("why.years", year.toPlainString(), sum.toPlainString()), value);
        }
        return proof(sum.compareTo(explanation.value()) == 0, parts(), value);
    }

    private String proof(boolean equal, String parts, String value) {
        return equal ? say.of("why.proved", parts + " = " + value) : say.of("why.not-proved", parts, value);
    }

    /** What was added up, with what was converted as its quotient. */
    private String parts() {
        if (explanation.conversions().isEmpty()) {
            return explanation.contributions().sums().stream()
                    .map(sum -> say.amount(sum.sum(), sum.currency()))
                    .collect(Collectors.joining(" + "));
        }
        List<String> parts = new ArrayList<>();
        explanation.contributions().sums().stream()
                .filter(sum -> !"VND".equals(sum.currency()))
                .forEach(sum -> parts.add(say.amount(sum.sum(), sum.currency())));
        for (Conversion conversion : explanation.conversions()) {
            String dong = say.amount(conversion.sum(), conversion.currency());
            Rate rate = conversion.rate();
            parts.add(rate == null ? dong : say.of("why.converted", dong, say.number(rate.rate())));
        }
        return String.join(" + ", parts);
    }

    private String converted(Conversion conversion) {
        String dong = say.amount(conversion.sum(), conversion.currency());
        Rate rate = conversion.rate();
        if (rate == null) {
            return dong + " · " + say.of("why.no-rate");
        }
        return say.of("why.converted", dong, say.number(rate.rate()))
                + " (" + say.orElse("rate." + rate.type(), rate.type() + " {0}").replace("{0}", say.day(rate.date()))
                + ") = " + say.amount(quotient(conversion.sum(), rate), USD);
    }

    private void share(@Nullable Share share, PageAddress address, List<Line> lines) {
        if (share == null) {
            return;
        }
        Indicator of = catalogue.find(share.of()).orElseThrow();
        lines.add(new Line(
                say.of("why.numerator"), say.words(indicator.name()) + ": " + counted(indicator, share.numerator())));
        lines.add(new Line(
                say.of("why.denominator"),
                say.words(of.name()) + ": " + counted(of, share.denominator()),
                address.why(of.code())));
    }

    private String counted(Indicator each, @Nullable BigDecimal value) {
        return value == null ? say.value(each, null) : say.exact(each, value);
    }

    private static BigDecimal quotient(BigDecimal dong, Rate rate) {
        return JsonNumbers.sum(USD, dong.divide(rate.rate(), MathContext.DECIMAL128));
    }
}
