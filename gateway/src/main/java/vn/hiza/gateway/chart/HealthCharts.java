package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.display.RatioDisplay;
import vn.hiza.gateway.figure.Ratio;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.ShareRule;

/** Vaccination along time: people, and coverage in the whole percent that the board shows. */
final class HealthCharts {
    private final ChartForm form;

    HealthCharts(ChartForm form) {
        this.form = form;
    }

    Chart vaccination(ChartSource source) {
        List<YearMonth> months = source.twelveMonths();
        Indicator workers = form.indicator("workforce.workers");
        Indicator first = form.indicator("health.dose1.people");
        Indicator second = form.indicator("health.dose2.people");
        return form.overTime(
                "vaccination",
                source,
                ChartSource.places(months),
                ChartForm.unit(first.unit()),
                List.of(
                        form.series("dose1", Mark.LINE, first.unit(), source.at(months, first)),
                        form.series("dose2", Mark.LINE, second.unit(), source.at(months, second)),
                        form.series("workers", Mark.LINE, workers.unit(), source.at(months, workers))));
    }

    Chart coverage(ChartSource source) {
        List<YearMonth> months = source.twelveMonths();
        return form.overTime(
                "vaccination-coverage",
                source,
                ChartSource.places(months),
                form.word("percent"),
                List.of(
                        shares(source, months, "dose1-share", "health.dose1.people"),
                        shares(source, months, "dose2-share", "health.dose2.people")));
    }

    private DataSeries shares(ChartSource source, List<YearMonth> months, String key, String code) {
        Indicator indicator = form.indicator(code);
        ShareRule rule = Objects.requireNonNull(indicator.share(), code);
        Indicator of = form.indicator(rule.of());
        List<@Nullable BigDecimal> percents = new ArrayList<>();
        for (YearMonth month : months) {
            FigureSource day = source.at(source.endOf(month));
            BigDecimal ratio =
                    Ratio.of(day.figure(indicator).value(), day.figure(of).value());
            percents.add(ratio == null ? null : RatioDisplay.wholePercent(ratio, rule.rounding()));
        }
        return new DataSeries(key, form.word(key), Mark.LINE, percents);
    }
}
