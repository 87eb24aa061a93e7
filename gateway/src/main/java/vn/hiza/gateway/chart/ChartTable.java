package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.language.Language;

/** The table behind a chart, in words: exact numbers, those of a column with as many decimals, the unit in the headers. */
public record ChartTable(
        String name, String title, String description, List<String> headers, List<List<String>> lines) {

    public static ChartTable of(Chart chart, Language language) {
        String unit = language.of(chart.unit());
        List<String> headers = new ArrayList<>();
        headers.add(language.of(chart.axis()));
        chart.series().forEach(series -> headers.add(header(series, unit, language)));
        List<List<String>> lines = new ArrayList<>();
        for (int place = 0; place < chart.places().size(); place++) {
            lines.add(line(chart, place, language));
        }
        return new ChartTable(chart.name(), language.of(chart.title()), chart.said(language), headers, lines);
    }

    private static String header(Chart.DataSeries series, String unit, Language language) {
        String name = language.of(series.name());
        return series.mark() == Chart.Mark.DEGREES ? name : name + " (" + unit + ")";
    }

    private static List<String> line(Chart chart, int place, Language language) {
        List<String> line = new ArrayList<>();
        line.add(language.of(chart.places().get(place).label()));
        chart.series().forEach(series -> line.add(number(series.values().get(place), decimals(series), language)));
        return line;
    }

    /** So many as its most precise number needs. */
    private static int decimals(Chart.DataSeries series) {
        return series.values().stream()
                .filter(Objects::nonNull)
                .mapToInt(value -> value.stripTrailingZeros().scale())
                .reduce(0, Math::max);
    }

    private static String number(@Nullable BigDecimal value, int decimals, Language language) {
        return language.of(value == null ? ValueDisplay.NOTHING_REPORTED : Numerals.of(value.setScale(decimals)));
    }
}
