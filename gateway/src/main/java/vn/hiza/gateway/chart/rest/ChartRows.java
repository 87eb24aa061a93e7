package vn.hiza.gateway.chart.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;

/** The table behind a chart, for a spreadsheet. */
final class ChartRows {
    private ChartRows() {}

    static byte[] csv(Chart chart, Language language) {
        List<ListColumn<Integer>> columns = new ArrayList<>();
        columns.add(ListColumn.text(
                "key", "code", "mã", place -> chart.places().get(place).key()));
        columns.add(ListColumn.text(
                "place",
                low(chart.axis().en()),
                low(chart.axis().vi()),
                place -> language.of(chart.places().get(place).label())));
        for (Chart.DataSeries series : chart.series()) {
            Words name = series.name();
            boolean degrees = series.mark() == Chart.Mark.DEGREES;
            columns.add(ListColumn.number(
                    series.key(),
                    low(degrees ? name.en() : name.en() + " (" + chart.unit().en() + ")"),
                    low(degrees ? name.vi() : name.vi() + " (" + chart.unit().vi() + ")"),
                    place -> series.values().get(place)));
        }
        List<Integer> places = IntStream.range(0, chart.places().size()).boxed().toList();
        return new ReadList<>(chart.name(), columns, Object::toString, 0).csv(places, language == Language.VI);
    }

    private static String low(String header) {
        return header.toLowerCase(Locale.ROOT);
    }
}
