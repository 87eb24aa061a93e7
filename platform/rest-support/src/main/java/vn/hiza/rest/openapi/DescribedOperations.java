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
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;

/**
 * Describes operations that are no convention of collections from a file: by method and path a {@code summary}, the {@code
 * parameters} of the address, the {@code body} by media type, the {@code answers} by status, {@code problems} by status and,
 * where it is not the bearer token alone, {@code signIn}. A media type has a JSON {@code schema} and an {@code example}, a
 * parameter a {@code description} and, where there is something to say, the same two; it is of the query unless {@code in} says
 * otherwise, and the {@code headers} of an answer have a description each. A schema that is text names one of {@code schemas}, a parameter that is text one of the file's {@code parameters}.
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

    private void describe(Operation operation, JsonNode described) {
        if (described.has("summary")) {
            operation.setSummary(described.path("summary").asText());
            operation.setDescription(described.path("description").asText());
        }
        if (described.has("body")) {
            operation.setRequestBody(
                    OASFactory.createRequestBody().required(true).content(content(described.path("body"))));
        }
        addParameters(new OperationParameters(operation), described.path("parameters"));
        if (described.has("answers")) {
            replaceAnswers(operation.getResponses(), described.path("answers"));
        }
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

    private void addParameters(OperationParameters parameters, JsonNode described) {
        for (JsonNode each : described) {
            String name = each.isTextual() ? each.asText() : each.path("name").asText();
            JsonNode parameter = each.isTextual() ? file.path("parameters").path(name) : each;
            parameters.described(name, parameter);
        }
    }

    private static void replaceAnswers(APIResponses answers, JsonNode described) {
        for (String status : List.copyOf(answers.getAPIResponses().keySet())) {
            if (status.startsWith("2")) {
                answers.removeAPIResponse(status);
            }
        }
        described.properties().forEach(each -> answers.addAPIResponse(each.getKey(), answer(each.getValue())));
    }

    private static APIResponse answer(JsonNode described) {
        APIResponse answer = OASFactory.createAPIResponse()
                .description(described.path("description").asText());
        described
                .path("headers")
                .properties()
                .forEach(each -> answer.addHeader(
                        each.getKey(),
                        OASFactory.createHeader()
                                .description(each.getValue().asText())
                                .schema(CollectionSchemas.text())));
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
