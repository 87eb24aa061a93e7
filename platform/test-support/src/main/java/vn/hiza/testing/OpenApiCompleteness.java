package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hiza.testing.OpenApiDocument.Operation;

/** What the OpenAPI document of every application must say of every operation. */
public final class OpenApiCompleteness {
    private static final Set<String> WITH_BODY = Set.of("200", "201", "202");
    private static final Pattern PART = Pattern.compile("\\{([^}]+)}");

    private final OpenApiDocument document;

    private OpenApiCompleteness(OpenApiDocument document) {
        this.document = document;
    }

    /** Reads the document of the application under test and judges each operation under {@code /api/v1}. */
    public static void assertComplete() {
        assertComplete(OpenApiDocument.ofApplication());
    }

    /** Judges a document that the application under test offers besides its own. */
    public static void assertComplete(OpenApiDocument document) {
        new OpenApiCompleteness(document).judge();
    }

    private void judge() {
        assertThat(document.json().path("openapi").asText()).isEqualTo("3.1.0");
        Set<String> addresses = new TreeSet<>();
        document.json().path("paths").fieldNames().forEachRemaining(path -> assertThat(
                        addresses.add(PART.matcher(path).replaceAll("{}")))
                .as(path + " is not a second template of one address")
                .isTrue());
        assertThat(document.operations()).as("operations under /api/v1").isNotEmpty();
        judgeReferences(document.json());
        document.operations().forEach(this::judge);
        assertThat(document.operations())
                .extracting(operation -> operation.json().path("operationId").asText())
                .as("operationIds")
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private void judgeReferences(JsonNode node) {
        if (node.path("$ref").isTextual()) {
            assertThat(document.resolved(node).isMissingNode())
                    .as(node.path("$ref").asText() + " leads nowhere")
                    .isFalse();
        }
        node.forEach(this::judgeReferences);
    }

    private void judge(Operation operation) {
        String name = operation.name();
        JsonNode described = operation.json();
        assertThat(described.path("summary").asText())
                .as(name + " summary, more than a method's name")
                .contains(" ");
        assertThat(described.at("/x-hiza-access/roles").size())
                .as(name + " x-hiza-access: the roles that may")
                .isPositive();
        assertThat(described.path("security").size()).as(name + " security").isPositive();
        judgeParts(operation);
        judgeBody(name, operation.method(), described);
        judgeAnswers(name, operation.method(), described);
    }

    private static void judgeParts(Operation operation) {
        List<String> declared = operation.parameters("path").stream()
                .map(parameter -> parameter.path("name").asText())
                .toList();
        List<String> parts = new ArrayList<>();
        for (Matcher part = PART.matcher(operation.path()); part.find(); ) {
            parts.add(part.group(1));
        }
        assertThat(declared).as(operation.name() + " path parameters").containsExactlyInAnyOrderElementsOf(parts);
    }

    private void judgeBody(String name, String method, JsonNode operation) {
        JsonNode body = operation.at("/requestBody/content/application~1json");
        if (method.equals("put") || operation.has("requestBody")) {
            assertThat(body.has("example")).as(name + " example of the body").isTrue();
            assertThat(body.has("schema")).as(name + " schema of the body").isTrue();
            new OpenApiExample(document, body).assertFits(name);
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
            if (WITH_BODY.contains(answer.getKey())) {
                judgeAnswer(name + " " + answer.getKey(), document.resolved(answer.getValue()));
            }
            if (answer.getKey().compareTo("400") >= 0) {
                JsonNode problem = document.resolved(answer.getValue()).at("/content/application~1problem+json/schema");
                assertThat(document.resolved(problem).at("/properties/type").isObject())
                        .as(name + " " + answer.getKey() + " is a problem document")
                        .isTrue();
            }
        }
    }

    private void judgeAnswer(String name, JsonNode answer) {
        assertThat(answer.path("content").size()).as(name + " content").isPositive();
        answer.path("content").properties().forEach(body -> {
            assertThat(body.getValue().has("schema")).as(name + " schema").isTrue();
            assertThat(body.getValue().has("example")).as(name + " example").isTrue();
            if (body.getKey().equals("application/json")) {
                new OpenApiExample(document, body.getValue()).assertFits(name);
            }
        });
    }
}
