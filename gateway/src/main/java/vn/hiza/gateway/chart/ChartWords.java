package vn.hiza.gateway.chart;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Objects;
import vn.hiza.gateway.display.WordsFile;
import vn.hiza.gateway.indicator.Words;

/** The wording of the charts, from {@code words.yaml}. */
@Singleton
public class ChartWords {
    private final Wording file = WordsFile.read(Wording.class);

    /** The file as it is written down. */
    record Wording(Map<String, Heading> charts, Map<String, Words> words) {}

    /** What a chart is called and shows. */
    public record Heading(Words title, Words description) {}

    public Heading heading(String chart) {
        return Objects.requireNonNull(file.charts().get(chart), () -> "no wording for the chart " + chart);
    }

    public Words of(String word) {
        return Objects.requireNonNull(file.words().get(word), () -> "the charts have no word " + word);
    }
}
