package vn.hiza.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ContractFilesTest {
    private static final JsonMapper JSON = new JsonMapper();

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasASchemaThatIsStrictAndNamedAfterItsFact(Topic topic) throws IOException {
        // When
        JsonNode schema = JSON.readTree(EventSchemas.of(topic));

        // Then
        assertThat(schema.path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
        assertThat(schema.path("$id").asText()).isEqualTo("urn:hiza:event:" + topic.fact() + ":v1");
        assertThat(schema.path("title").asText()).isNotBlank();
        assertStrict(schema, topic.fact());
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void everyTopicHasASampleInForce(Topic topic) throws IOException {
        // When
        JsonNode sample = JSON.readTree(GoldenSamples.of(topic));

        // Then
        assertThat(sample.path("voided").booleanValue()).isFalse();
        assertThat(sample.path("state").isObject()).isTrue();
    }

    /** An object refuses fields it does not name and wants every one it names, absent values as null. */
    private static void assertStrict(JsonNode schema, String at) {
        if (schema.path("type").asText().equals("object")) {
            assertThat(schema.path("additionalProperties").isBoolean()
                            && !schema.path("additionalProperties").booleanValue())
                    .as(at + " is closed")
                    .isTrue();
            assertThat(schema.path("required"))
                    .as(at + " wants all its fields")
                    .extracting(JsonNode::asText)
                    .containsExactlyElementsOf(() -> schema.path("properties").fieldNames());
        }
        schema.path("properties").properties().forEach(each -> assertStrict(each.getValue(), at + "/" + each.getKey()));
        if (schema.has("items")) {
            assertStrict(schema.path("items"), at + "[]");
        }
    }
}
