package vn.hiza.gateway.chart;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import vn.hiza.gateway.indicator.Words;

/** The wording of the charts, from {@code words.yaml}. */
@Singleton
public class ChartWords {
    private static final String FILE = "words.yaml";

    private final WordsFile file;

    /** The file as it is written down. */
    record WordsFile(Map<String, Heading> charts, Map<String, Words> words) {}

    /** What a chart is called and shows. */
    public record Heading(Words title, Words description) {}

    public ChartWords() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream yaml = Objects.requireNonNull(ChartWords.class.getResourceAsStream(FILE))) {
            file = mapper.readerFor(WordsFile.class).readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the wording of the charts cannot be read", unreadable);
        }
    }

    public Heading heading(String chart) {
        return Objects.requireNonNull(file.charts().get(chart), () -> "no wording for the chart " + chart);
    }

    public Words of(String word) {
        return Objects.requireNonNull(file.words().get(word), () -> "the charts have no word " + word);
    }
}
