package vn.hiza.gateway.chart;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.indicator.IndicatorCatalogue;

/** The Board's charts, in their order. */
@Singleton
public class Charts {
    /** Left out of all charts together while nobody reports anything of it. */
    private static final String WHERE_REPORTED = "union-and-youth-members";

    private final Map<String, Function<ChartSource, Chart>> charts = new LinkedHashMap<>();

    public Charts(IndicatorCatalogue catalogue, ChartWords words) {
        ChartForm form = new ChartForm(catalogue, words);
        CapitalCharts capital = new CapitalCharts(form);
        HealthCharts health = new HealthCharts(form);
        OrganisationCharts organisations = new OrganisationCharts(form);
        ZoneCharts zones = new ZoneCharts(form);
        charts.put("capital-against-plan", capital::againstPlan);
        charts.put("capital-by-month-usd", source -> capital.byMonth(source, "usd"));
        charts.put("capital-by-month-vnd", source -> capital.byMonth(source, "vnd"));
        charts.put("vaccination", health::vaccination);
        charts.put("vaccination-coverage", health::coverage);
        charts.put("workers-by-zone", zones::workers);
        charts.put("zones-map", new ZoneMap(form)::map);
        charts.put("party-members", organisations::members);
        charts.put(WHERE_REPORTED, organisations::massMembers);
        charts.put("organisations-founded", organisations::founded);
        charts.put("enterprises-without-organisation", zones::withoutOrganisation);
    }

    public Set<String> names() {
        return charts.keySet();
    }

    /** All of one state of the data. */
    public List<Chart> all(LedgerView ledger, BoardQuery query) {
        ChartSource source = new ChartSource(ledger, query);
        return charts.values().stream()
                .map(chart -> chart.apply(source))
                .filter(chart -> chart.hasData() || !chart.name().equals(WHERE_REPORTED))
                .toList();
    }

    public Optional<Chart> one(String name, LedgerView ledger, BoardQuery query) {
        return Optional.ofNullable(charts.get(name)).map(chart -> chart.apply(new ChartSource(ledger, query)));
    }
}
