package vn.hiza.gateway.chart;

import java.time.YearMonth;
import java.util.List;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.indicator.Indicator;

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
