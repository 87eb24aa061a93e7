package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.chart.Chart.Place;
import vn.hiza.gateway.chart.ZoneCharts.Zone;
import vn.hiza.gateway.figure.MeasureSum;
import vn.hiza.gateway.figure.Position;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.ledger.Measure;

/** The zones where they lie, with their workers; also those in preparation, which have none yet. */
final class ZoneMap {
    private static final CityOutline CITY = CityOutline.HANOI;

    private final ChartForm form;

    ZoneMap(ChartForm form) {
        this.form = form;
    }

    Chart map(ChartSource source) {
        Indicator workers = form.indicator("workforce.workers");
        List<Zone> zones = ZoneCharts.largestFirst(source, workers, known(source, workers));
        List<Place> places = form.zones(source, zones.stream().map(Zone::code).toList());
        Map<String, Position> positions = source.ledger().zonePositions();
        List<@Nullable BigDecimal> values = new ArrayList<>();
        zones.forEach(zone -> values.add(zone.value()));
        return form.onMap(
                source,
                places,
                ChartForm.unit(workers.unit()),
                List.of(
                        form.series("workers", Mark.POINT, workers.unit(), values),
                        degrees("latitude", places, positions, Position::latitude),
                        degrees("longitude", places, positions, Position::longitude)),
                note(places, positions));
    }

    private static Set<String> known(ChartSource source, Indicator workers) {
        Set<String> zones = new TreeSet<>(ZoneCharts.zones(source, workers));
        if (source.query().zone() == null) {
            for (MeasureSum row : source.ledger().sums(source.query().asOf())) {
                if (row.zone() != null
                        && row.measure().equals(Measure.ZONES_IN_PREPARATION)
                        && row.sum().signum() > 0) {
                    zones.add(row.zone());
                }
            }
        }
        return zones;
    }

    private DataSeries degrees(
            String key, List<Place> places, Map<String, Position> positions, Function<Position, BigDecimal> degree) {
        List<@Nullable BigDecimal> degrees = new ArrayList<>();
        for (Place place : places) {
            Position position = positions.get(place.key());
            degrees.add(position == null ? null : degree.apply(position));
        }
        return new DataSeries(key, form.word(key), Mark.DEGREES, degrees);
    }

    private @Nullable Words note(List<Place> places, Map<String, Position> positions) {
        return both(
                both(
                        named("no-position", places, place -> !positions.containsKey(place.key())),
                        named("beyond-map", places, lies(positions, at -> !CITY.frames(at)))),
                named("outside-city", places, lies(positions, at -> CITY.frames(at) && !CITY.encloses(at))));
    }

    private static Predicate<Place> lies(Map<String, Position> positions, Predicate<Position> there) {
        return place -> {
            Position position = positions.get(place.key());
            return position != null && there.test(position);
        };
    }

    private @Nullable Words named(String word, List<Place> places, Predicate<Place> which) {
        Words said = form.word(word);
        List<Words> zones = places.stream().filter(which).map(Place::label).toList();
        return zones.isEmpty()
                ? null
                : new Words(
                        said.vi() + ": "
                                + String.join(
                                        ", ", zones.stream().map(Words::vi).toList()) + ".",
                        said.en() + ": "
                                + String.join(
                                        ", ", zones.stream().map(Words::en).toList()) + ".");
    }

    private static @Nullable Words both(@Nullable Words one, @Nullable Words other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return new Words(one.vi() + " " + other.vi(), one.en() + " " + other.en());
    }
}
