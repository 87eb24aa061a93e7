package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.BoardQuery;
import vn.hiza.gateway.board.FigureSource;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.OrganisedEnterprises;
import vn.hiza.gateway.figure.Period;
import vn.hiza.gateway.indicator.Indicator;

/** The zones beside each other, the largest first. */
final class ZoneCharts {
    private final ChartForm form;

    ZoneCharts(ChartForm form) {
        this.form = form;
    }

    /** A zone and its number; null where nobody reported. */
    record Zone(String code, @Nullable BigDecimal value) {}

    Chart workers(ChartSource source) {
        Indicator workers = form.indicator("workforce.workers");
        List<Zone> zones = largestFirst(source, workers, zones(source, workers));
        List<@Nullable BigDecimal> values = new ArrayList<>();
        zones.forEach(zone -> values.add(zone.value()));
        return form.byZone(
                "workers-by-zone",
                source,
                form.zones(source, zones.stream().map(Zone::code).toList()),
                ChartForm.unit(workers.unit()),
                List.of(form.series("workers", Mark.BAR, workers.unit(), values)));
    }

    static List<Zone> largestFirst(ChartSource source, Indicator indicator, Collection<String> codes) {
        List<Zone> zones = new ArrayList<>();
        for (String code : codes) {
            BoardQuery own =
                    new BoardQuery(source.query().asOf(), code, source.query().fx());
            FigureSource figures = new FigureSource(source.ledger(), own, Period.yearTo(own.asOf()));
            zones.add(new Zone(code, figures.figure(indicator).value()));
        }
        zones.sort(Comparator.comparing(Zone::value, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder())));
        return zones;
    }

    /** Those in operation, and those of which the figure has something. */
    static Set<String> zones(ChartSource source, Indicator indicator) {
        LocalDate asOf = source.query().asOf();
        if (source.query().zone() != null) {
            return Set.of(source.query().zone());
        }
        Set<String> zones = new TreeSet<>(source.ledger().operatingZones(asOf));
        for (MeasureSum row : source.ledger().sums(asOf)) {
            if (row.zone() != null
                    && indicator.measures().contains(row.measure())
                    && row.sum().signum() != 0) {
                zones.add(row.zone());
            }
        }
        return zones;
    }

    /** Counted from the registers of enterprises and organisations, as nobody reports it. */
    Chart withoutOrganisation(ChartSource source) {
        List<OrganisedEnterprises> zones = source
                .ledger()
                .organisedEnterprises(source.query().asOf())
                .stream()
                .filter(each ->
                        source.query().zone() == null || source.query().zone().equals(each.zone()))
                .sorted(Comparator.comparing(OrganisedEnterprises::active).reversed())
                .toList();
        return form.byZone(
                "enterprises-without-organisation",
                source,
                form.zones(
                        source,
                        zones.stream()
                                .map(each -> each.zone() == null ? "" : each.zone())
                                .toList()),
                form.word("enterprises"),
                List.of(
                        count("active-enterprises", zones, OrganisedEnterprises::active),
                        count("without-party", zones, each -> each.active() - each.withParty()),
                        count("without-union", zones, each -> each.active() - each.withUnion())));
    }

    private DataSeries count(
            String key, List<OrganisedEnterprises> zones, ToLongFunction<OrganisedEnterprises> number) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        zones.forEach(zone -> values.add(BigDecimal.valueOf(number.applyAsLong(zone))));
        return new DataSeries(key, form.word(key), Mark.BAR, values);
    }
}
