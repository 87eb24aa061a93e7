package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.board.JsonNumbers;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Form;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.chart.Chart.Place;
import vn.hiza.gateway.indicator.Indicator;
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.Unit;
import vn.hiza.gateway.indicator.Words;

/** Puts charts together: their wording, and values as the board's JSON carries them. */
final class ChartForm {
    private final IndicatorCatalogue catalogue;
    private final ChartWords words;

    ChartForm(IndicatorCatalogue catalogue, ChartWords words) {
        this.catalogue = catalogue;
        this.words = words;
    }

    Indicator indicator(String code) {
        return catalogue.find(code).orElseThrow(() -> new IllegalStateException("no indicator " + code));
    }

    Words word(String word) {
        return words.of(word);
    }

    /** What people call several of a unit. */
    static Words unit(Unit unit) {
        return new Words(unit.vi(), unit.plural());
    }

    /** A zone without a name goes by its code. */
    List<Place> zones(ChartSource source, List<String> codes) {
        Map<String, Words> names = source.ledger().zoneNames();
        return codes.stream()
                .map(code -> {
                    Words name = code.isEmpty() ? words.of("no-zone") : names.getOrDefault(code, new Words(code, code));
                    return new Place(code, name, name);
                })
                .toList();
    }

    DataSeries series(String key, Mark mark, Unit unit, List<@Nullable BigDecimal> values) {
        return new DataSeries(key, words.of(key), mark, exact(unit, values));
    }

    Chart overTime(String name, ChartSource source, List<Place> places, Words unit, List<DataSeries> series) {
        return new Drawn(name, Form.TIME, source).chart(places, unit, series, null);
    }

    Chart byZone(String name, ChartSource source, List<Place> places, Words unit, List<DataSeries> series) {
        return new Drawn(name, Form.RANKING, source).chart(places, unit, series, null);
    }

    /** @param note who is not on the map; null when all are */
    Chart onMap(ChartSource source, List<Place> places, Words unit, List<DataSeries> series, @Nullable Words note) {
        return new Drawn("zones-map", Form.MAP, source).chart(places, unit, series, note);
    }

    /** A chart begun: what it is called and how it is drawn. */
    private final class Drawn {
        private final String name;
        private final Form form;
        private final ChartSource source;

        Drawn(String name, Form form, ChartSource source) {
            this.name = name;
            this.form = form;
            this.source = source;
        }

        Chart chart(List<Place> places, Words unit, List<DataSeries> series, @Nullable Words note) {
            ChartWords.Heading heading = words.heading(name);
            return new Chart(
                    name,
                    heading.title(),
                    heading.description(),
                    form,
                    words.of(form == Form.TIME ? "month" : "zone"),
                    places,
                    unit,
                    series,
                    note,
                    source.query().asOf(),
                    source.query().zone(),
                    source.ledger().dataVersion());
        }
    }

    private static List<@Nullable BigDecimal> exact(Unit unit, List<@Nullable BigDecimal> values) {
        List<@Nullable BigDecimal> exact = new ArrayList<>();
        values.forEach(value -> exact.add(JsonNumbers.value(unit, value)));
        return Collections.unmodifiableList(exact);
    }
}
