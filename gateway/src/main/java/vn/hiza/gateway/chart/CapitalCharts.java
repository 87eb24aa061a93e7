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

/** Capital: each currency by month on an axis of its own, and the converted total against the plan. */
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

    /** A zone has no plan of its own, and a year may have none. */
    Chart againstPlan(ChartSource source) {
        Indicator total = form.indicator("investment.capital.total");
        List<YearMonth> months = source.monthsOfYear();
        List<DataSeries> series = new ArrayList<>();
        series.add(form.series("attracted", Mark.LINE, total.unit(), source.at(months, total)));
        Target target = source.query().zone() == null
                ? source.ledger().targets(source.query().asOf().getYear()).get(total.code())
                : null;
        if (target != null && target.value() != null) {
            series.add(form.series("plan", Mark.PLAN, total.unit(), plan(source, months, target.value())));
        }
        Unit unit = total.unit();
        return form.overTime("capital-against-plan", source, ChartSource.places(months), ChartForm.unit(unit), series);
    }

    private static List<@Nullable BigDecimal> plan(ChartSource source, List<YearMonth> months, BigDecimal yearly) {
        List<@Nullable BigDecimal> plan = new ArrayList<>();
        months.forEach(month -> plan.add(Period.yearTo(source.endOf(month)).proRate(yearly)));
        return plan;
    }
}
