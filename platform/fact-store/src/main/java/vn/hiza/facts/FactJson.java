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

    private static final ObjectWriter ENVELOPE = MAPPER.writerFor(Envelope.class);

    private FactJson() {}

    /** The value of an event: the whole state with the words that go with it. */
    public record Envelope(
            String key,
            boolean voided,
            String recordedBy,
            @Nullable String reason,
            Object state) {}

    static String write(Envelope envelope) {
        try {
            return ENVELOPE.writeValueAsString(envelope);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a fact that cannot be written: " + envelope.key(), impossible);
        }
    }

    public static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the revision log holds a value that is no JSON", damaged);
        }
    }

    public static <T> T state(JsonNode node, Class<T> type) {
        try {
            return READERS.get(type).<T>readValue(node);
        } catch (java.io.IOException damaged) {
            throw new IllegalStateException(
                    "the revision log holds a state that is no " + type.getSimpleName(), damaged);
        }
    }

    private static final ClassValue<ObjectReader> READERS = new ClassValue<>() {
        @Override
        protected ObjectReader computeValue(Class<?> type) {
            return MAPPER.readerFor(type);
        }
    };
}
