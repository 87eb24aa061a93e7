package vn.hiza.gateway.boardpage.why;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Share;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.boardpage.why.WhyView.Proof;
import vn.hiza.gateway.explain.Explanation;
import vn.hiza.gateway.explain.Explanation.Contributions;
import vn.hiza.gateway.explain.Explanation.Conversion;
import vn.hiza.gateway.figure.Rate;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Kind;
import vn.hiza.gateway.indicator.Rounding;

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
        lines.add(new Line(say.of("why.formula"), say.words(explanation.formula())));
        if (explanation.value() != null) {
            lines.add(new Line(say.of("why.exact"), say.exact(indicator, explanation.value())));
        }
        for (Conversion conversion : explanation.conversions()) {
            lines.add(new Line(say.of("why.conversion"), converted(conversion)));
        }
        share(explanation.share(), address, lines);
        if (explanation.rounding() != null && explanation.rounding().rule() != Rounding.EXACT) {
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
                        Statements.amount(indicator, term.sum(), term.currency(), say)))
                .toList();
    }

    /** The contributions' sum beside the figure; null when nothing was reported. */
    @Nullable
    Proof proof() {
        Contributions parts = explanation.contributions();
        BigDecimal value = explanation.value();
        if (!parts.addUp()) {
            List<String> kept = explanation.terms().stream()
                    .map(term -> say.amount(term.sum(), term.currency()))
                    .toList();
            return new Proof(say.of("why.not-proved", told(amounts(), parts.sum()), told(kept, value)), false);
        }
        BigDecimal sum = parts.sum();
        if (value == null || sum == null) {
            return null;
        }
        String added = indicator.kind() == Kind.YEARS_SINCE
                ? say.of("why.years", String.valueOf(explanation.asOf().getYear()), sum.toPlainString())
                : parts();
        return new Proof(say.of("why.proved", added + " = " + say.exact(indicator, value)), true);
    }

    /** Sums by currency, and what they make where they are not the figure yet. */
    private String told(List<String> sums, @Nullable BigDecimal total) {
        String all = sums.isEmpty() ? say.value(indicator, null) : String.join(" + ", sums);
        return total == null || indicator.kind() != Kind.TOTAL_IN_USD ? all : all + " = " + say.exact(indicator, total);
    }

    /** What was added up, with what was converted as its quotient. */
    private String parts() {
        if (explanation.conversions().isEmpty()) {
            return String.join(" + ", amounts());
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

    private List<String> amounts() {
        return explanation.contributions().sums().stream()
                .map(sum -> say.amount(sum.sum(), sum.currency()))
                .toList();
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
