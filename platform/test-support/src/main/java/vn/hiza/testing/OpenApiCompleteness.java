package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the OpenAPI document of every application must say of every operation. */
public final class OpenApiCompleteness {
    private static final Pattern PART = Pattern.compile("\\{([^}]+)}");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final JsonNode document;

    private OpenApiCompleteness(JsonNode document) {
        this.document = document;
    }

    /** Reads the document of the application under test and judges each operation under {@code /api/v1}. */
    public static void assertComplete() throws IOException {
        new OpenApiCompleteness(new JsonMapper()
                        .readTree(RestAssured.given()
                                .queryParam("format", "json")
                                .get("/q/openapi")
                                .asString()))
                .judge();
    }

    static void assertComplete(JsonNode document) {
        new OpenApiCompleteness(document).judge();
    }

    private void judge() {
        assertThat(document.path("openapi").asText()).isEqualTo("3.1.0");
        Set<String> addresses = new TreeSet<>();
        int operations = 0;
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            assertThat(addresses.add(PART.matcher(path.getKey()).replaceAll("{}")))
                    .as(path.getKey() + " is not a second template of one address")
                    .isTrue();
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                if (path.getKey().startsWith("/api/v1/") && METHODS.contains(operation.getKey())) {
                    judge(path.getKey(), path.getValue().path("parameters"), operation.getKey(), operation.getValue());
                    operations++;
                }
            }
        }
        assertThat(operations).as("operations under /api/v1").isPositive();
    }

    private void judge(String path, JsonNode shared, String method, JsonNode operation) {
        String name = method + " " + path;
        assertThat(operation.path("summary").asText()).as(name + " summary").isNotBlank();
        assertThat(operation.at("/x-hiza-access/roles").size())
                .as(name + " x-hiza-access: the roles that may")
                .isPositive();
        assertThat(operation.path("security").size()).as(name + " security").isPositive();
        judgeParts(name, path, shared, operation.path("parameters"));
        judgeBody(name, method, operation);
        judgeAnswers(name, method, operation);
    }

    private static void judgeParts(String name, String path, JsonNode shared, JsonNode own) {
        List<String> declared = new ArrayList<>();
        for (JsonNode parameters : List.of(shared, own)) {
            parameters.forEach(parameter -> {
                if (parameter.path("in").asText().equals("path")) {
                    declared.add(parameter.path("name").asText());
                }
            });
        }
        List<String> parts = new ArrayList<>();
        for (Matcher part = PART.matcher(path); part.find(); ) {
            parts.add(part.group(1));
        }
        assertThat(declared).as(name + " path parameters").containsExactlyInAnyOrderElementsOf(parts);
    }

    private void judgeBody(String name, String method, JsonNode operation) {
        JsonNode body = operation.at("/requestBody/content/application~1json");
        if (method.equals("put") || operation.has("requestBody")) {
            assertThat(body.has("example")).as(name + " example of the body").isTrue();
            assertThat(body.has("schema")).as(name + " schema of the body").isTrue();
            if (body.at("/schema").has("$ref")) {
                assertThat(resolved(body.path("schema")).isObject())
                        .as(name + " schema of the body is in the document")
                        .isTrue();
            }
        }
    }

    private void judgeAnswers(String name, String method, JsonNode operation) {
        JsonNode answers = operation.path("responses");
        List<String> statuses = new ArrayList<>();
        answers.fieldNames().forEachRemaining(statuses::add);
        assertThat(statuses).as(name + " answers").anyMatch(status -> status.startsWith("2"));
        assertThat(statuses).as(name + " refusals").contains("400", "401", "404", "503");
        if (!method.equals("get")) {
            assertThat(statuses).as(name + " refusals of a write").contains("403", "409");
        }
        if (method.equals("put")) {
            assertThat(statuses).as(name + " refusals of a statement").contains("412", "413", "415", "422", "428");
        }
        for (Map.Entry<String, JsonNode> answer : answers.properties()) {
            if (answer.getKey().compareTo("400") >= 0) {
                JsonNode problem = resolved(answer.getValue()).at("/content/application~1problem+json/schema");
                assertThat(resolved(problem).at("/properties/type").isObject())
                        .as(name + " " + answer.getKey() + " is a problem document")
                        .isTrue();
            }
        }
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.path("$ref").asText().substring(1)) : node;
    }
}
