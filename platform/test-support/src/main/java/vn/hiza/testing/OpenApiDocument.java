package vn.hiza.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** An OpenAPI document and its operations under {@code /api/v1}. */
public record OpenApiDocument(JsonNode json) {
    private static final JsonMapper JSON = new JsonMapper();

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    /**
     * @param method in small letters
     * @param shared what the path says for all its operations
     */
    public record Operation(String method, String path, JsonNode shared, JsonNode json) {
        /** How a failure names it. */
        public String name() {
            return method + " " + path;
        }

        /** The parameters of one kind, those of the path and its own. */
        public List<JsonNode> parameters(String in) {
            List<JsonNode> found = new ArrayList<>();
            for (JsonNode parameters : List.of(shared.path("parameters"), json.path("parameters"))) {
                parameters.forEach(parameter -> {
                    if (parameter.path("in").asText().equals(in)) {
                        found.add(parameter);
                    }
                });
            }
            return found;
        }
    }

    /** The document of the application under test. */
    public static OpenApiDocument ofApplication() {
        return at("/q/openapi?format=json");
    }

    /** The document that the application under test offers at an address. */
    public static OpenApiDocument at(String address) {
        return new OpenApiDocument(
                parse(RestAssured.given().urlEncodingEnabled(false).get(address).asString()));
    }

    /** Reads JSON that a test cannot go on without. */
    public static JsonNode parse(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("no JSON: " + text, broken);
        }
    }

    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        json.path("paths").properties().forEach(path -> {
            if (path.getKey().startsWith("/api/v1/")) {
                path.getValue().properties().forEach(each -> {
                    if (METHODS.contains(each.getKey())) {
                        operations.add(new Operation(each.getKey(), path.getKey(), path.getValue(), each.getValue()));
                    }
                });
            }
        });
        return operations;
    }

    /** What a reference leads to, or the node itself. */
    public JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? json.at(node.path("$ref").asText().substring(1)) : node;
    }
}
