package vn.hiza.gateway.display;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The wording of a feature, {@code words.yaml} beside its classes. A field it should not have stops the start. */
public final class WordsFile {
    private static final String NAME = "words.yaml";
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private WordsFile() {}

    /** @param shape what the file holds, beside which it lies */
    public static <T> T read(Class<T> shape) {
        try (InputStream yaml = Objects.requireNonNull(shape.getResourceAsStream(NAME), NAME)) {
            return MAPPER.readerFor(shape).readValue(new YAMLFactory().createParser(yaml));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the wording beside " + shape.getName() + " cannot be read", unreadable);
        }
    }
}
