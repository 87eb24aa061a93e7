package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Describes operations that are no convention of collections from a file: by method and path a {@code summary}, the {@code
 * body} by media type, the {@code answers} by status, {@code problems} by status and, where it is not the bearer token alone,
 * {@code signIn}. A media type has a JSON {@code schema} and an {@code example}; a schema that is text names one of {@code
 * schemas}.
 */
public final class DescribedOperations {
    private final JsonNode file;

    public DescribedOperations(JsonNode file) {
        this.file = file;
    }

    public void describe(OpenAPI document) {
        file.path("schemas").properties().forEach(each -> document.getComponents()
                .addSchema(each.getKey(), ContractSchema.of(each.getValue())));
        document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                .forEach((method, operation) -> {
                    JsonNode described =
                            file.path("operations").path(method.name().toLowerCase(Locale.ROOT) + " " + path);
                    if (!described.isMissingNode()) {
                        describe(operation, described);
                    }
                }));
    }

    private static void describe(Operation operation, JsonNode described) {
        if (described.has("summary")) {
            operation.setSummary(described.path("summary").asText());
            operation.setDescription(described.path("description").asText());
        }
        if (described.has("body")) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(content(described.path("body"))));
        }
        for (String status :
                List.copyOf(operation.getResponses().getAPIResponses().keySet())) {
            if (status.startsWith("2")) {
                operation.getResponses().removeAPIResponse(status);
            }
        }
        described.path("answers").properties().forEach(each -> operation
                .getResponses()
                .addAPIResponse(each.getKey(), answer(each.getValue())));
        described.path("problems").forEach(status -> Problems.addTo(operation, List.of(status.asInt())));
        if (described.has("signIn")) {
            List<SecurityRequirement> ways = new ArrayList<>();
            described
                    .path("signIn")
                    .forEach(way ->
                            ways.add(OASFactory.createSecurityRequirement().addScheme(way.asText())));
            operation.setSecurity(ways);
        }
    }

    private static APIResponse answer(JsonNode described) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(described.path("description").asText());
        return described.has("content") ? answer.content(content(described.path("content"))) : answer;
    }

    private static Content content(JsonNode described) {
        Content content = OASFactory.createContent();
        described.properties().forEach(each -> {
            JsonNode schema = each.getValue().path("schema");
            content.addMediaType(
                    each.getKey(),
                    OASFactory.createMediaType()
                            .schema(
                                    schema.isTextual()
                                            ? CollectionSchemas.reference(schema.asText())
                                            : ContractSchema.of(schema))
                            .example(PlainJson.of(each.getValue().path("example"))));
        });
        return content;
    }
}
