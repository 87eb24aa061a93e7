package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Map;

/** What the OpenAPI document of every application must say of every operation. */
public final class OpenApiCompleteness {
    private OpenApiCompleteness() {}

    /** Reads the document of the application under test and judges each operation under {@code /api/v1}. */
    public static void assertComplete() throws IOException {
        JsonNode document = new JsonMapper()
                .readTree(RestAssured.given()
                        .queryParam("format", "json")
                        .get("/q/openapi")
                        .asString());
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        int operations = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            if (path.getKey().startsWith("/api/v1/")) {
                for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                    if (operation.getValue().has("responses")) {
                        judge(operation.getKey() + " " + path.getKey(), operation.getKey(), operation.getValue());
                        operations++;
                    }
                }
            }
        }
        assertThat(operations).isPositive();
    }

    private static void judge(String name, String method, JsonNode operation) {
        assertThat(operation.path("summary").asText()).as(name + " summary").isNotBlank();
        assertThat(operation.at("/x-hiza-access/roles").size())
                .as(name + " x-hiza-access")
                .isPositive();
        assertThat(operation.path("security").size()).as(name + " security").isPositive();
        assertThat(operation.path("responses").has("401"))
                .as(name + " problem responses")
                .isTrue();
        JsonNode body = operation.at("/requestBody/content/application~1json");
        if (method.equals("put") || !operation.path("requestBody").isMissingNode()) {
            assertThat(body.path("example").isMissingNode())
                    .as(name + " example")
                    .isFalse();
            assertThat(body.path("schema").isMissingNode()).as(name + " schema").isFalse();
        }
    }
}
