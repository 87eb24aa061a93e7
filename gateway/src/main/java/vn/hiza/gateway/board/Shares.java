package vn.hiza.gateway.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Share;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.indicator.ShareRule;

/** Expresses figures as shares of others. */
public final class Shares {
    private Shares() {}

    /** @param denominator the figure that the share is of */
    public static Share of(Figure figure, ShareRule rule, Figure denominator) {
        @Nullable BigDecimal ratio = Ratio.of(figure.value(), denominator.value());
        return new Share(
                rule.of(),
                JsonNumbers.value(figure.indicator().unit(), figure.value()),
                JsonNumbers.value(denominator.indicator().unit(), denominator.value()),
                JsonNumbers.ratio(ratio),
                ratio == null ? null : RatioDisplay.percentIn(rule.words(), ratio, rule.rounding()));
    }
}
