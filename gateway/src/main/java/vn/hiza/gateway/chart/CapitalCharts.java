package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.figure.Target;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Unit;

/** Capital: each currency by month on an axis of its own, and the converted total and its parts against the plan. */
final class CapitalCharts {
    private final ChartForm form;

    CapitalCharts(ChartForm form) {
        this.form = form;
    }

    Chart byMonth(ChartSource source, String currency) {
        Indicator fresh = form.indicator("investment.capital.new." + currency);
        Indicator expanded = form.indicator("investment.capital.expanded." + currency);
        return form.overTime(
                "capital-by-month-" + currency,
                source,
                ChartSource.places(source.monthsOfYear()),
                ChartForm.unit(fresh.unit()),
                List.of(
                        form.series("new", Mark.BAR, fresh.unit(), source.added(fresh)),
                        form.series("expanded", Mark.BAR, expanded.unit(), source.added(expanded))));
    }

    /** What is new and what was added make the total, on which the plan is set. A zone has none, and a year may have none. */
    Chart againstPlan(ChartSource source) {
        Indicator total = form.indicator("investment.capital.total");
        List<YearMonth> months = source.monthsOfYear();
        List<DataSeries> series = new ArrayList<>();
        series.add(part("new", "investment.capital.new.usd", source));
        series.add(part("expanded", "investment.capital.expanded.usd", source));
        series.add(form.series("attracted", Mark.HEIGHT, total.unit(), source.at(months, total)));
        Target target = source.query().zone() == null
                ? source.ledger().targets(source.query().asOf().getYear()).get(total.code())
                : null;
        if (target != null && target.value() != null) {
            series.add(form.series("plan", Mark.PLAN, total.unit(), plan(source, months, target.value())));
        }
        Unit unit = total.unit();
        return form.overTime("capital-against-plan", source, ChartSource.places(months), ChartForm.unit(unit), series);
    }

    /** @param of the figure whose measures, in all currencies, are the part */
    private DataSeries part(String key, String of, ChartSource source) {
        Indicator part = form.indicator("investment.capital.total").part(form.indicator(of));
        return form.series(key, Mark.PART, part.unit(), source.at(source.monthsOfYear(), part));
    }

    private static List<@Nullable BigDecimal> plan(ChartSource source, List<YearMonth> months, BigDecimal yearly) {
        List<@Nullable BigDecimal> plan = new ArrayList<>();
        months.forEach(month -> plan.add(Period.yearTo(source.endOf(month)).proRate(yearly)));
        return plan;
    }
}
