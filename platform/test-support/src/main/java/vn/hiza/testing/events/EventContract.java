package vn.hiza.testing.events;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;
import vn.hiza.contracts.EventSchemas;
import vn.hiza.contracts.Topic;

/** Holds event values to the schema of their topic. */
public final class EventContract {
    /** Decimals are read exactly: a schema that counts cents must not see binary fractions. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<Topic, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private EventContract() {}

    /** Fails with every breach when the value is not what the topic's schema promises. */
    public static void assertMatches(Topic topic, String json) {
        List<Error> breaches = breaches(topic, json);
        if (!breaches.isEmpty()) {
            Assertions.fail("not a value of " + topic.topicName() + ":\n"
                    + breaches.stream().map(Error::toString).collect(Collectors.joining("\n")) + "\n" + json);
        }
    }

    public static void assertMatches(Topic topic, byte[] json) {
        assertMatches(topic, new String(json, StandardCharsets.UTF_8));
    }

    private static List<Error> breaches(Topic topic, String json) {
        Schema schema = SCHEMAS.computeIfAbsent(topic, each -> REGISTRY.getSchema(EventSchemas.of(each)));
        try {
            return schema.validate(
                    JSON.readTree(json),
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        } catch (JsonProcessingException malformed) {
            return Assertions.fail("not JSON: " + json, malformed);
        }
    }
}
