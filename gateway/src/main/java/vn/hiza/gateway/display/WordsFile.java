package vn.hiza.gateway.display;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import vn.hiza.gateway.indicator.Words;

/** The wording of a feature, {@code words.yaml} beside its classes. A field it should not have stops the start. */
public final class WordsFile {
    private static final String NAME = "words.yaml";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WordsFile() {}

    /** @param shape what the file holds, beside which it lies */
    public static <T> T read(Class<T> shape) {
        return read(shape, MAPPER.readerFor(shape));
    }

    /** Texts by their keys, where the file holds nothing else; each in both languages. */
    public static Map<String, Words> texts(Class<?> beside) {
        return read(
                beside,
                MAPPER.readerFor(new TypeReference<Map<String, Words>>() {})
                        .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES));
    }

    private static <T> T read(Class<?> beside, ObjectReader reader) {
        try (InputStream yaml = Objects.requireNonNull(beside.getResourceAsStream(NAME), NAME)) {
            return reader.readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the wording beside " + beside.getName() + " cannot be read", unreadable);
        }
    }
}
