package vn.hiza.gateway.boardpage.figures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.Board.TargetReached;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.wording.TargetWords;

/**
 * A figure against its target: in words, and as a bar of a hundred units where both are numbers.
 *
 * @param text attainment and target
 * @param pace the same against the part of the target that falls to the days elapsed; null where there is none
 * @param reached length of the bar; null without a bar
 * @param goal where the target stands on it
 * @param due where the target's part for the days elapsed stands; null where there is none
 */
public record TargetBar(
        String text,
        @Nullable String pace,
        @Nullable String reached,
        @Nullable String goal,
        @Nullable String due) {
    private static final BigDecimal WHOLE = new BigDecimal(100);
    /** Where the last mark fits in that is one wide. */
    private static final BigDecimal LAST = new BigDecimal("99.0");

    static @Nullable TargetBar of(Indicator indicator, @Nullable TargetReached target, Saying say) {
        if (target == null) {
            return null;
        }
        if (target.value() == null) {
            return new TargetBar(target.text() == null ? "" : say.words(target.text()), null, null, null, null);
        }
        String wanted = said(TargetWords.wanted(indicator, target), say);
        if (target.attainment() == null || target.text() == null) {
            return new TargetBar(wanted, null, null, null, null);
        }
        return drawn(indicator, target, target.attainment(), say.words(target.text()) + " · " + wanted, say);
    }

    private static String said(@Nullable Words words, Saying say) {
        return words == null ? "" : say.words(words);
    }

    private static TargetBar drawn(
            Indicator indicator, TargetReached target, BigDecimal attainment, String text, Saying say) {
        BigDecimal scale = attainment.max(BigDecimal.ONE);
        BigDecimal elapsed =
                target.proRated() == null ? null : Ratio.of(target.proRated().value(), target.value());
        Words pace = TargetWords.pace(indicator, target);
        return new TargetBar(
                text,
                pace == null ? null : say.words(pace),
                place(attainment, scale),
                mark(BigDecimal.ONE, scale),
                elapsed == null ? null : mark(elapsed, scale));
    }

    /** Wholly within the bar, also at its end. */
    private static String mark(BigDecimal part, BigDecimal scale) {
        return along(part, scale).min(LAST).toPlainString();
    }

    private static String place(BigDecimal part, BigDecimal scale) {
        return along(part, scale).toPlainString();
    }

    private static BigDecimal along(BigDecimal part, BigDecimal scale) {
        return part.max(BigDecimal.ZERO)
                .multiply(WHOLE)
                .divide(scale, MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP);
    }
}
