package vn.hiza.gateway.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.ProRated;
import vn.hiza.gateway.board.Board.TargetReached;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.figure.Target;
import vn.hiza.gateway.indicator.Indicator;

/** Holds figures against targets. */
final class Attainments {
    private Attainments() {}

    static @Nullable TargetReached of(Figure figure, @Nullable Target target) {
        if (target == null) {
            return null;
        }
        return target.value() == null ? range(figure, target) : value(figure, target, target.value());
    }

    private static TargetReached value(Figure figure, Target target, BigDecimal wanted) {
        Indicator indicator = figure.indicator();
        BigDecimal attainment = Ratio.of(figure.value(), wanted);
        String percent = attainment == null ? null : RatioDisplay.percent(attainment, indicator.attainmentRounding());
        return new TargetReached(
                target.kind(),
                String.valueOf(target.year()),
                JsonNumbers.value(indicator.unit(), wanted),
                null,
                null,
                JsonNumbers.ratio(attainment),
                percent,
                percent == null ? null : RatioDisplay.attainment(percent, target.kind()),
                indicator.kind().startsEachYear() ? proRated(figure, wanted) : null);
    }

    private static ProRated proRated(Figure figure, BigDecimal wanted) {
        BigDecimal part = figure.period().proRate(wanted);
        return new ProRated(JsonNumbers.proRated(part), JsonNumbers.ratio(Ratio.of(figure.value(), part)));
    }

    private static TargetReached range(Figure figure, Target target) {
        BigDecimal min = JsonNumbers.value(figure.indicator().unit(), target.min());
        BigDecimal max = JsonNumbers.value(figure.indicator().unit(), target.max());
        return new TargetReached(
                target.kind(),
                String.valueOf(target.year()),
                null,
                min,
                max,
                null,
                min == null || max == null ? null : RatioDisplay.range(min, max),
                min == null || max == null ? null : RatioDisplay.rangeTarget(min, max),
                null);
    }
}
