package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenApiCompletenessTest {
    private static final String PUT = "/paths/~1api~1v1~1zones~1{code}/put";

    @Test
    void acceptsADocumentThatSaysEverything() throws IOException {
        OpenApiCompleteness.assertComplete(new OpenApiDocument(complete()));
    }

    @ParameterizedTest
    @CsvSource({
        "'', openapi, 3.1.0",
        "'', paths, operations",
        "/paths/~1api~1v1~1zones~1{code}/put, summary, summary",
        "/paths/~1api~1v1~1zones~1{code}/put, x-hiza-access, x-hiza-access",
        "/paths/~1api~1v1~1zones~1{code}/put, security, security",
        "/paths/~1api~1v1~1zones~1{code}/put, parameters, path parameters",
        "/paths/~1api~1v1~1zones~1{code}/put, requestBody, example of the body",
        "/paths/~1api~1v1~1zones~1{code}/put/requestBody/content/application~1json, example, example of the body",
        "/paths/~1api~1v1~1zones~1{code}/put/requestBody/content/application~1json, schema, schema of the body",
        "/paths/~1api~1v1~1zones~1{code}/put, operationId, operationIds",
        "/paths/~1api~1v1~1zones~1{code}/put/responses/200, content, 200 content",
        "/paths/~1api~1v1~1zones~1{code}/put/responses/200/content/application~1json, schema, 200 schema",
        "/paths/~1api~1v1~1zones~1{code}/put/responses/200/content/application~1json, example, 200 example",
        "/components/schemas, Zone, leads nowhere",
        "/components/schemas/Zone/properties, code, 200",
        "/paths/~1api~1v1~1zones~1{code}/put/responses, 200, answers",
        "/paths/~1api~1v1~1zones~1{code}/put/responses, 401, refusals",
        "/paths/~1api~1v1~1zones~1{code}/put/responses, 409, refusals of a write",
        "/paths/~1api~1v1~1zones~1{code}/put/responses, 428, refusals of a statement",
        "/components, responses, leads nowhere",
        "/components/responses/Problem, content, problem document"
    })
    void refusesADocumentThatLacks(String holder, String field, String hint) throws IOException {
        // Given
        ObjectNode document = complete();
        ((ObjectNode) document.at(holder)).remove(field);

        // When // Then
        assertThatThrownBy(() -> OpenApiCompleteness.assertComplete(new OpenApiDocument(document)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(hint);
    }

    @Test
    void refusesTwoTemplatesOfOneAddress() throws IOException {
        // Given
        ObjectNode document = complete();
        ((ObjectNode) document.path("paths")).putObject("/api/v1/zones/{key}");

        // When // Then
        assertThatThrownBy(() -> OpenApiCompleteness.assertComplete(new OpenApiDocument(document)))
                .hasMessageContaining("second template");
    }

    private static ObjectNode complete() throws IOException {
        ObjectNode document = (ObjectNode) new JsonMapper().readTree("""
                {"openapi": "3.1.0", "paths": {"/api/v1/zones/{code}": {"put": {
                   "operationId": "putZone", "summary": "State a zone", "x-hiza-access": {"roles": ["admin"]}, "security": [{"bearer": []}],
                   "parameters": [{"name": "code", "in": "path"}],
                   "requestBody": {"content": {"application/json": {"schema": {"type": "object"}, "example": {}}}},
                   "responses": {"200": {"description": "Changed", "content": {"application/json": {
                     "schema": {"$ref": "#/components/schemas/Zone"}, "example": {"code": "A"}}}}}}}},
                 "components": {
                   "responses": {"Problem": {"content": {"application/problem+json": {
                     "schema": {"$ref": "#/components/schemas/Problem"}}}}},
                   "schemas": {"Zone": {"type": "object", "properties": {"code": {"type": "string"}, "name": {}}}, "Problem": {"properties": {"type": {"type": "string"}}}}}}
                """);
        ObjectNode responses = (ObjectNode) document.at(PUT + "/responses");
        for (String status :
                new String[] {"400", "401", "403", "404", "409", "412", "413", "415", "422", "428", "503"}) {
            responses.putObject(status).put("$ref", "#/components/responses/Problem");
        }
        return document;
    }
}
