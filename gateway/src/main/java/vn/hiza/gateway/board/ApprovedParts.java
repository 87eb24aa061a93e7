package vn.hiza.gateway.board;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.Approval;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.figure.Figure;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.ApprovalRule;
import vn.hiza.gateway.indicator.Indicator;

/** Parts a figure into what is approved and what is provisional. */
public final class ApprovedParts {
    private ApprovedParts() {}

    /** Null when the figure's statements are not approved by anybody, or there are none. */
    public static @Nullable Approval of(Figure figure, Totals totals) {
        Indicator indicator = figure.indicator();
        ApprovalRule rule = indicator.approval();
        BigDecimal value = figure.value();
        if (rule == null || value == null) {
            return null;
        }
        BigDecimal approved = indicator.measures().stream()
                .map(measure -> totals.sum(ApprovalRule.approved(measure), indicator.currency()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal share = Ratio.of(approved, value);
        return new Approval(
                JsonNumbers.sum(indicator.currency(), approved),
                JsonNumbers.sum(indicator.currency(), value.subtract(approved)),
                JsonNumbers.ratio(share),
                share == null ? null : RatioDisplay.percentIn(rule.words(), share, rule.rounding()));
    }
}
