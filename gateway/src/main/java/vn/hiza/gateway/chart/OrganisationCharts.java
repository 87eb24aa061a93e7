package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.figure.Totals;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Unit;
import vn.hiza.gateway.ledger.Measure;

/** The Party and the mass organisations along time. */
final class OrganisationCharts {
    private final ChartForm form;

    OrganisationCharts(ChartForm form) {
        this.form = form;
    }

    Chart members(ChartSource source) {
        Indicator members = form.indicator("party.members");
        List<YearMonth> months = source.twelveMonths();
        return form.overTime(
                "party-members",
                source,
                ChartSource.places(months),
                ChartForm.unit(members.unit()),
                List.of(form.series("members", Mark.LINE, members.unit(), source.at(months, members))));
    }

    /** Of the mass organisations, which the Board's figures do not count. */
    Chart massMembers(ChartSource source) {
        List<YearMonth> months = source.twelveMonths();
        Unit people = form.indicator("workforce.workers").unit();
        return form.overTime(
                "union-and-youth-members",
                source,
                ChartSource.places(months),
                ChartForm.unit(people),
                List.of(
                        form.series("union-members", Mark.LINE, people, levels(source, months, Measure.UNION_MEMBERS)),
                        form.series(
                                "youth-members", Mark.LINE, people, levels(source, months, Measure.YOUTH_MEMBERS))));
    }

    private static List<@Nullable BigDecimal> levels(ChartSource source, List<YearMonth> months, String measure) {
        List<@Nullable BigDecimal> levels = new ArrayList<>();
        for (YearMonth month : months) {
            Totals totals = source.at(source.endOf(month)).totals();
            levels.add(totals.reported(List.of(measure)) ? totals.sum(measure, null) : null);
        }
        return levels;
    }

    Chart founded(ChartSource source) {
        List<YearMonth> months = source.monthsOfYear();
        return form.overTime(
                "organisations-founded",
                source,
                ChartSource.places(months),
                ChartForm.unit(form.indicator("party.organisations.founded").unit()),
                List.of("party", "union", "youth").stream()
                        .map(kind -> {
                            Indicator founded = form.indicator(kind + ".organisations.founded");
                            return form.series(kind, Mark.LINE, founded.unit(), source.at(months, founded));
                        })
                        .toList());
    }
}
