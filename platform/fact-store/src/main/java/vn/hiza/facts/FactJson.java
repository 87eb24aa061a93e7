package vn.hiza.facts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;

/** The JSON of facts: decimals exact and plain, dates as ISO 8601 text, absent parts as null. */
public final class FactJson {
    public static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final ObjectWriter WRITER = MAPPER.writerFor(Envelope.class);
    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.readerFor(MAPPER.getTypeFactory().constructParametricType(Envelope.class, type));
        }
    };

    private FactJson() {}

    /** The value of an event: the whole state with the words that go with it. */
    record Envelope<T>(
            String key,
            boolean voided,
            String recordedBy,
            @Nullable String reason,
            T state) {}

    /** The tree of a JSON document of our own making. */
    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("a stored document is no JSON", damaged);
        }
    }

    static String write(Stored<?> stored) {
        try {
            return WRITER.writeValueAsString(new Envelope<>(
                    stored.key(), stored.voided(), stored.recordedBy(), stored.reason(), stored.state()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a fact that cannot be written: " + stored.key(), impossible);
        }
    }

    static <T> Envelope<T> read(String json, Class<T> type) {
        try {
            return READERS.get(type).readValue(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException(
                    "the revision log holds a value that is no " + type.getSimpleName(), damaged);
        }
    }
}
