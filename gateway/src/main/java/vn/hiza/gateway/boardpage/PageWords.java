package vn.hiza.gateway.boardpage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** Everything the pages say beside the figures: {@code words.yaml}, Vietnamese and English side by side. */
@Singleton
public class PageWords {
    private final Map<String, Words> words = read();

    public Saying in(Language language) {
        return new Saying(language, this);
    }

    Words of(String key) {
        return Objects.requireNonNull(words.get(key), () -> "words.yaml lacks " + key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    Set<String> keys() {
        return words.keySet();
    }

    private static Map<String, Words> read() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .build();
        try (InputStream yaml = Objects.requireNonNull(PageWords.class.getResourceAsStream("words.yaml"))) {
            return mapper.readerFor(new TypeReference<Map<String, Words>>() {})
                    .readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words of the pages cannot be read", unreadable);
        }
    }
}
