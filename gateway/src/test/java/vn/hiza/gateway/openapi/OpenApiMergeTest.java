package vn.hiza.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hiza.facts.FactJson;

class OpenApiMergeTest {
    private static final String DOCUMENT = """
            {"paths":{"/api/v1/%s":{"get":{"responses":{"200":{"$ref":"#/components/schemas/Item"}}}},"/probe":{}},
             "components":{"schemas":{"Item":{"type":"%s"},"Problem":{"type":"object"}}}}""";

    private final Map<String, ObjectNode> documents = new LinkedHashMap<>();

    @Test
    void pathsOfAllStandSideBySideUnderTheirOwner() {
        documents.put("health", document("safety-teams", "object"));
        documents.put("workforce", document("headcounts", "object"));

        JsonNode merged = OpenApiMerge.merge(documents, List.of());

        assertThat(merged.at("/paths").size()).isEqualTo(2);
        assertThat(merged.at("/paths/~1api~1v1~1headcounts/get/tags/0").asText())
                .isEqualTo("workforce");
        assertThat(merged.at("/components/schemas").size()).isEqualTo(2);
    }

    @Test
    void sameNameForAnotherThingIsRenamedWithItsReferences() {
        documents.put("health", document("safety-teams", "object"));
        documents.put("workforce", document("headcounts", "array"));

        JsonNode merged = OpenApiMerge.merge(documents, List.of());

        assertThat(merged.at("/components/schemas/Item/type").asText()).isEqualTo("object");
        assertThat(merged.at("/components/schemas/workforce.Item/type").asText())
                .isEqualTo("array");
        assertThat(merged.at("/paths/~1api~1v1~1headcounts/get/responses/200/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/workforce.Item");
        assertThat(merged.at("/paths/~1api~1v1~1safety-teams/get/responses/200/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/Item");
    }

    @Test
    void absentApplicationIsNamedInTheDescription() {
        JsonNode merged = OpenApiMerge.merge(documents, List.of("party-org"));

        assertThat(merged.at("/info/description").asText()).contains("party-org");
        assertThat(merged.at("/openapi").asText()).isEqualTo("3.1.0");
    }

    private static ObjectNode document(String collection, String itemType) {
        return (ObjectNode) FactJson.tree(DOCUMENT.formatted(collection, itemType));
    }
}
