package vn.hiza.gateway.boardpage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.board.Board.ProRated;
import vn.hiza.gateway.board.Board.TargetReached;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** A figure against its target, in words and drawn. */
class TargetBarTest {
    private static TargetBar bar(String target, @Nullable String attainment, @Nullable ProRated proRated) {
        TargetReached reached = new TargetReached(
                Wording.PLAN,
                "2021",
                new BigDecimal(target),
                null,
                null,
                attainment == null ? null : new BigDecimal(attainment),
                attainment,
                attainment == null ? null : new Words("đạt", "reached"),
                proRated);
        return Objects.requireNonNull(TargetBar.of(
                new IndicatorCatalogue().find("investment.projects.new").orElseThrow(),
                reached,
                new PageWords().in(Language.EN)));
    }

    @Test
    void theTargetIsTheWholeBarUntilItIsPassed() {
        assertThat(bar("10", "0.5", new ProRated(new BigDecimal("7.5"), new BigDecimal("0.6667"))))
                .isEqualTo(new TargetBar(
                        "reached · plan for 2021: 10 projects",
                        "By the days elapsed: 67% of 7.5 projects",
                        "50.0",
                        "99.0",
                        "75.0"));
        assertThat(bar("10", "2.0", null))
                .isEqualTo(new TargetBar("reached · plan for 2021: 10 projects", null, "100.0", "50.0", null));
    }

    @Test
    void marksStayWithinTheBarAtTheEndOfTheYear() {
        // When
        TargetBar bar = bar("10", "1.0", new ProRated(new BigDecimal("10"), new BigDecimal("1.0")));

        // Then
        assertThat(bar.reached()).isEqualTo("100.0");
        assertThat(bar.goal()).isEqualTo("99.0");
        assertThat(bar.due()).isEqualTo("99.0");
    }

    @Test
    void whatLiesBelowZeroHasNoLength() {
        assertThat(bar("10", "-0.5", null).reached()).isEqualTo("0.0");
    }

    @Test
    void aTargetOfZeroHasNoPercentageAndNoBar() {
        TargetBar bar = bar("0", null, null);
        assertThat(bar.text()).isEqualTo("plan for 2021: 0 projects, which is zero, so there is no percentage");
        assertThat(bar.reached()).isNull();
    }
}
