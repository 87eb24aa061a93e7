package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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

    DataSeries series(String key, Mark mark, Unit unit, List<@Nullable BigDecimal> values) {
        return new DataSeries(key, words.of(key), mark, exact(unit, values));
    }

    Chart overTime(String name, ChartSource source, List<Place> places, Words unit, List<DataSeries> series) {
        return chart(name, Form.TIME, source, places, unit, series);
    }

    Chart byZone(String name, ChartSource source, List<Place> places, Words unit, List<DataSeries> series) {
        return chart(name, Form.RANKING, source, places, unit, series);
    }

    private Chart chart(
            String name, Form form, ChartSource source, List<Place> places, Words unit, List<DataSeries> series) {
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
                source.query().asOf(),
                source.query().zone(),
                source.ledger().dataVersion());
    }

    private static List<@Nullable BigDecimal> exact(Unit unit, List<@Nullable BigDecimal> values) {
        List<@Nullable BigDecimal> exact = new ArrayList<>();
        values.forEach(value -> exact.add(JsonNumbers.value(unit, value)));
        return Collections.unmodifiableList(exact);
    }
}
