package vn.hiza.gateway.boardpage.why;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board;
import vn.hiza.gateway.boardpage.Line;
import vn.hiza.gateway.boardpage.PageAddress;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Rounding;
import vn.hiza.gateway.indicator.Words;

/** What is divided by what beside a figure: its share, its target, the year before; each quotient and how it is rounded. */
final class WhyQuotients {
    private static final int DIGITS = 4;
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final IndicatorCatalogue catalogue;
    private final Indicator indicator;
    private final Board.Entry entry;
    private final Saying say;

    WhyQuotients(IndicatorCatalogue catalogue, Indicator indicator, Board.Entry entry, Saying say) {
        this.catalogue = catalogue;
        this.indicator = indicator;
        this.entry = entry;
        this.say = say;
    }

    /** @param yearBefore the pages of the same day of the year before */
    List<Line> lines(PageAddress yearBefore) {
        List<Line> lines = new ArrayList<>();
        if (entry.value() == null) {
            return lines;
        }
        share(entry.share(), entry.value(), lines);
        target(entry.target(), entry.value(), lines);
        previous(entry.previous(), entry.value(), yearBefore, lines);
        return lines;
    }

    private void share(Board.@Nullable Share share, BigDecimal value, List<Line> lines) {
        if (share == null || share.display() == null || share.denominator() == null || indicator.share() == null) {
            return;
        }
        String whole = say.exact(catalogue.find(share.of()).orElseThrow(), share.denominator());
        lines.add(line(
                "why.share",
                percent(value, share.denominator(), whole),
                indicator.share().rounding(),
                share.display()));
    }

    private void target(Board.@Nullable TargetReached target, BigDecimal value, List<Line> lines) {
        if (target == null || target.value() == null || target.text() == null) {
            return;
        }
        String wanted = say.words(ValueDisplay.exactly(indicator, target.value()));
        lines.add(line(
                "why.target", percent(value, target.value(), wanted), indicator.attainmentRounding(), target.text()));
    }

    private void previous(Board.@Nullable Previous previous, BigDecimal value, PageAddress before, List<Line> lines) {
        if (previous == null || previous.value() == null || previous.display() == null) {
            return;
        }
        String quotient = quotient(value, previous.value(), say.exact(indicator, previous.value()), BigDecimal.ONE);
        Line line = line("why.previous", quotient, RatioDisplay.TIMES, previous.display());
        lines.add(new Line(line.term(), line.text(), before.why(indicator.code())));
    }

    private Line line(String term, String quotient, Rounding rounding, Words shown) {
        return new Line(say.of(term), quotient + " → " + say.of("rounding." + rounding) + ": " + say.words(shown));
    }

    private String percent(BigDecimal value, BigDecimal divisor, String said) {
        return quotient(value, divisor, said, HUNDRED) + "%";
    }

    /** Cut off after a few digits and marked so, that it can be seen which way it is rounded. */
    private String quotient(BigDecimal value, BigDecimal divisor, String said, BigDecimal factor) {
        BigDecimal ratio = Ratio.of(value.multiply(factor), divisor);
        if (ratio == null) {
            throw new IllegalArgumentException("a quotient that is shown has a divisor");
        }
        BigDecimal cut = ratio.setScale(DIGITS, RoundingMode.DOWN);
        boolean whole = cut.compareTo(ratio) == 0;
        return say.exact(indicator, value) + " ÷ " + said + " = " + say.number(whole ? cut.stripTrailingZeros() : cut)
                + (whole ? "" : "…");
    }
}
