package vn.hiza.gateway.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.ProRated;
import vn.hiza.gateway.board.Board.TargetReached;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;

/** What is said of a figure's target beside the attainment, which the board words itself. */
public final class TargetWords {
    private TargetWords() {}

    /** What is wanted, and that a target of zero has no percentage; null for a target that is no single number. */
    public static @Nullable Words wanted(Indicator indicator, TargetReached target) {
        BigDecimal value = target.value();
        if (value == null) {
            return null;
        }
        return FigureWords.of(
                value.signum() == 0 ? "target.zero" : "target.wanted",
                target.kind().words(),
                target.period(),
                ValueDisplay.exactly(indicator, value));
    }

    /** The same against the part of the target that falls to the days elapsed; null where there is none. */
    public static @Nullable Words pace(Indicator indicator, TargetReached target) {
        ProRated part = target.proRated();
        if (part == null
                || part.attainment() == null
                || part.value().setScale(1, RoundingMode.HALF_UP).signum() == 0) {
            return null;
        }
        return FigureWords.of(
                "target.pace",
                RatioDisplay.percent(part.attainment(), indicator.attainmentRounding()),
                ValueDisplay.part(indicator, part.value()));
    }
}
