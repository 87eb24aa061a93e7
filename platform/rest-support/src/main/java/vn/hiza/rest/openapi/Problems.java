package vn.hiza.rest.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.hiza.rest.problem.Problem;

/** The refusals every operation may answer with, described once and referred to. */
final class Problems {
    private static final Map<Integer, String> MEANINGS = new TreeMap<>(Map.ofEntries(
            Map.entry(
                    400,
                    "The request cannot be read: malformed-json, duplicate-name, invalid-utf-8, invalid-parameter …"),
            Map.entry(401, "unauthorized: no valid token"),
            Map.entry(403, "forbidden or outside-district: your role or your districts do not allow it"),
            Map.entry(404, "not-found: it does not exist, or you may not know of it"),
            Map.entry(409, "It contradicts the present state"),
            Map.entry(410, "gone: it was voided; its revisions stay readable"),
            Map.entry(412, "precondition-failed: it has changed since you read it"),
            Map.entry(413, "body-too-large or too-many-rows"),
            Map.entry(415, "unsupported-media-type: send application/json"),
            Map.entry(422, "It breaks a rule; errors[] says which field and how to mend it"),
            Map.entry(428, "precondition-required: other content needs If-Match"),
            Map.entry(503, "A part of the suite is down; Retry-After says when to try again")));
    static final List<Integer> READING = List.of(400, 401, 404, 503);
    static final List<Integer> WRITING = List.of(400, 401, 403, 404, 409, 503);
    /** Of operations that take a body. */
    static final List<Integer> SENDING = List.of(413, 415, 422);

    static final List<Integer> STATING = List.of(412, 413, 415, 422, 428);
    static final List<Integer> VOIDING = List.of(410, 412, 422, 428);

    private Problems() {}

    static void describe(Components components) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        Schema error = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("pointer", text)
                .addProperty("code", text)
                .addProperty("detail", text);
        components.addSchema(
                "Problem",
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .description("RFC 9457 problem; type is /problems/ and a stable slug.")
                        .addProperty("type", text)
                        .addProperty("code", text)
                        .addProperty("title", text)
                        .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                        .addProperty("detail", text)
                        .addProperty("retryable", OASFactory.createSchema().addType(SchemaType.BOOLEAN))
                        .addProperty(
                                "errors",
                                OASFactory.createSchema()
                                        .addType(SchemaType.ARRAY)
                                        .items(error)));
        MEANINGS.forEach((status, meaning) -> components.addResponse("Problem" + status, response(meaning)));
    }

    static void addTo(Operation operation, List<Integer> statuses) {
        for (int status : statuses) {
            String name = String.valueOf(status);
            if (operation.getResponses().getAPIResponse(name) == null) {
                operation
                        .getResponses()
                        .addAPIResponse(
                                name, OASFactory.createAPIResponse().ref("#/components/responses/Problem" + status));
            }
        }
    }

    private static APIResponse response(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
