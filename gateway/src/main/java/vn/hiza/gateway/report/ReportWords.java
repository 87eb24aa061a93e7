package vn.hiza.gateway.report;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** The wording of the report, from {@code words.yaml}. */
@Singleton
public class ReportWords {
    private static final String FILE = "words.yaml";

    private final WordsFile file;

    /** The file as it is written down; a field it should not have stops the application from starting. */
    record WordsFile(Map<String, Words> phrases, Map<String, Words> groups, List<Words> summary) {}

    public ReportWords() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream yaml = Objects.requireNonNull(ReportWords.class.getResourceAsStream(FILE))) {
            file = mapper.readerFor(WordsFile.class).readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the wording of the report cannot be read", unreadable);
        }
    }

    public Phrases in(Language language) {
        return new Phrases(file, language);
    }
}
