package vn.hiza.testing.events;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hiza.contracts.GoldenSamples;
import vn.hiza.contracts.Topic;

class EventContractTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everySampleSatisfiesTheSchemaOfItsTopic(Topic topic) {
        EventContract.assertMatches(topic, GoldenSamples.of(topic));
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void refusesASampleThatLacksAnyOneField(Topic topic) throws IOException {
        for (String field : fields(topic)) {
            // Given
            ObjectNode spoiled = sample(topic);
            holder(spoiled, field).remove(name(field));

            // When // Then
            assertRefused(topic, spoiled.toString(), name(field));
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void refusesAnExtraFieldInEnvelopeAndState(Topic topic) throws IOException {
        for (String field : List.of("extra", "state/extra")) {
            // Given
            ObjectNode spoiled = sample(topic);
            holder(spoiled, field).put("extra", 1);

            // When // Then
            assertRefused(topic, spoiled.toString(), "extra");
        }
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void refusesAnyFieldOfAnotherType(Topic topic) throws IOException {
        for (String field : fields(topic)) {
            // Given
            ObjectNode spoiled = sample(topic);
            JsonNode value = holder(spoiled, field).get(name(field));
            if (value.isNumber()) {
                holder(spoiled, field).put(name(field), value.asText());
            } else {
                holder(spoiled, field).put(name(field), 7.5);
            }

            // When // Then
            if (!value.isNull()) {
                assertRefused(topic, spoiled.toString(), name(field));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "HEADCOUNTS, '\"date\": \"2021-11-15\"', '\"date\": \"2021-11-31\"'",
        "HEADCOUNTS, '\"date\": \"2021-11-15\"', '\"date\": [2021, 11, 15]'",
        "HEADCOUNTS, '\"total\": 1200', '\"total\": 1200.5'",
        "HEADCOUNTS, '\"total\": 1200', '\"total\": -1'",
        "CAPITAL_MOVEMENTS, 5000000.00, 5000000.001",
        "CAPITAL_MOVEMENTS, 5000000.00, 0.00",
        "CAPITAL_MOVEMENTS, 315000000000, 315000000000.5",
        "VACCINATION_COUNTS, '\"dose\": 1', '\"dose\": 0'",
        "ORGANISATIONS, TRADE_UNION, GUILD",
        "TARGETS, '\"value\": null', '\"value\": 4'",
        "TARGETS, '\"min\": 3', '\"min\": null'"
    })
    void refusesValuesThatNoServiceWrites(Topic topic, String good, String bad) {
        // Given
        String spoiled = GoldenSamples.of(topic).replace(good, bad);

        // When // Then
        assertRefused(topic, spoiled, topic.topicName());
    }

    @Test
    void refusesTextThatIsNoJson() {
        assertRefused(Topic.HEADCOUNTS, GoldenSamples.of(Topic.HEADCOUNTS) + "x", "not JSON");
    }

    private static void assertRefused(Topic topic, String json, String hint) {
        assertThatThrownBy(() -> EventContract.assertMatches(topic, json))
                .as(json)
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(hint);
    }

    private static ObjectNode sample(Topic topic) throws IOException {
        return (ObjectNode) JSON.readTree(GoldenSamples.of(topic));
    }

    private static List<String> fields(Topic topic) throws IOException {
        List<String> fields = new ArrayList<>();
        sample(topic).fieldNames().forEachRemaining(fields::add);
        sample(topic).path("state").fieldNames().forEachRemaining(name -> fields.add("state/" + name));
        return fields;
    }

    private static ObjectNode holder(ObjectNode sample, String field) {
        return field.startsWith("state/") ? (ObjectNode) sample.get("state") : sample;
    }

    private static String name(String field) {
        return field.substring(field.indexOf('/') + 1);
    }
}
