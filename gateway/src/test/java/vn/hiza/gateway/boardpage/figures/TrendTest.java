package vn.hiza.gateway.boardpage.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hiza.gateway.boardpage.PageWords;
import vn.hiza.gateway.boardpage.Saying;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.language.Language;
import vn.hiza.gateway.series.Series;

/** What is drawn of a figure's months. */
class TrendTest {
    private final IndicatorCatalogue catalogue = new IndicatorCatalogue();
    private final Saying say = new PageWords().in(Language.EN);

    private Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow();
    }

    private static List<Series.Point> months(@Nullable Integer... values) {
        List<Series.Point> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            YearMonth month = YearMonth.of(2021, i + 1);
            @Nullable Integer value = values[i];
            points.add(new Series.Point(
                    month.toString(),
                    month.atDay(1),
                    month.atEndOfMonth(),
                    value == null ? null : BigDecimal.valueOf(value)));
        }
        return points;
    }

    @Test
    void aLevelIsALineWithAGapWhereNothingWasReported() {
        Trend trend =
                Objects.requireNonNull(Trend.of(indicator("workforce.workers"), months(10, 20, null, 30, 20), say));
        assertThat(trend.columns()).isEmpty();
        assertThat(trend.lines()).containsExactly("0.0,31.0 30.0,16.0", "90.0,1.0 120.0,16.0");
        assertThat(trend.text())
                .isEqualTo("At the end of each month, January 2021 – May 2021: lowest 10 people (January 2021),"
                        + " highest 30 people (April 2021), latest 20 people (May 2021).");
    }

    @Test
    void whatMonthsAddAreColumnsOnZeroAlsoWhereSomethingWasTakenBack() {
        Trend trend = Objects.requireNonNull(Trend.of(indicator("investment.projects.new"), months(4, -2), say));
        assertThat(trend.lines()).isEmpty();
        assertThat(trend.columns().get(0)).isEqualTo(new Trend.Column("0.0", "1.0", "48.0", "20.0"));
        assertThat(trend.columns().get(1)).isEqualTo(new Trend.Column("60.0", "21.0", "48.0", "10.0"));
    }

    @Test
    void aLevelThatStaysIsInTheMiddleAndOneMonthIsNoTrend() {
        assertThat(Objects.requireNonNull(Trend.of(indicator("party.members"), months(7, 7), say))
                        .lines())
                .containsExactly("0.0,16.0 120.0,16.0");
        assertThat(Trend.of(indicator("party.members"), months(7, null), say)).isNull();
    }
}
