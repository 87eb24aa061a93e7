package vn.hiza.rest.openapi;

import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.parameters.RequestBody;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes the operations that every collection has. */
final class CollectionOperation {
    private final StatementForms forms;
    private final String collection;
    private final String noun;

    CollectionOperation(StatementForms forms, String collection, String noun) {
        this.forms = forms;
        this.collection = collection;
        this.noun = noun;
    }

    void describe(String path, HttpMethod method, Operation operation) {
        boolean batch = path.endsWith("/batch");
        boolean revisions = path.endsWith("/revisions");
        boolean list = !batch && !revisions && !path.endsWith("}");
        switch (method) {
            case GET -> get(operation, list, revisions);
            case PUT -> put(operation);
            case POST -> post(operation, batch);
            case DELETE -> delete(operation);
            default -> {
                // the collections offer no other method
            }
        }
    }

    private void get(Operation operation, boolean list, boolean revisions) {
        if (revisions) {
            summary(operation, "Every revision of a " + noun + ": who, when, what changed, why");
        } else if (list) {
            summary(operation, "A page of " + noun + "s");
            query(operation, "limit", "Items on a page, 1 to 1000, default 100");
            query(operation, "cursor", "nextCursor of the page before");
            forms.filters(collection).forEach((name, takes) -> query(operation, name, "Filter by " + takes));
        } else {
            summary(operation, "One " + noun);
            header(operation, "If-None-Match", "ETag you have; 304 when it still holds");
            Problems.addTo(operation, List.of(410));
        }
    }

    private void put(Operation operation) {
        summary(operation, "State a " + noun);
        description(
                operation,
                "201 creates, 200 changes; identical content answers 200 with the same ETag and makes no revision. Other"
                        + " content needs If-Match. Soft problems come as warnings.");
        header(operation, "If-Match", "ETag of the revision this replaces");
        header(operation, "Hiza-Reason", "Why, kept with the revision; percent-encoded UTF-8");
        body(operation, forms.statement(collection), forms.example(collection));
        operation.getResponses().addAPIResponse("201", stated("Created"));
        operation.getResponses().addAPIResponse("200", stated("Changed or unchanged"));
    }

    private void post(Operation operation, boolean batch) {
        header(operation, "Idempotency-Key", "A repetition with the same key gets the stored answer");
        if (batch) {
            summary(operation, "State up to 50,000 " + noun + "s");
            description(
                    operation,
                    "Always 200 when processed: applied says whether anything was written, counts are exact, and every bad"
                            + " row is listed with index, field, code and message.");
            query(operation, "dryRun", "true: same answer, nothing written");
            query(operation, "atomic", "true: all rows or none");
            body(operation, forms.batch(collection), forms.batchExample(collection));
            return;
        }
        summary(operation, "State a " + noun);
        body(operation, forms.statement(collection), forms.example(collection));
        operation.getResponses().addAPIResponse("201", stated("Created"));
    }

    private void delete(Operation operation) {
        summary(operation, "Void a " + noun);
        description(operation, "204; then GET answers 410, and a PUT would revive it. Its revisions stay readable.");
        header(operation, "If-Match", "ETag of the revision to void");
        header(operation, "Hiza-Reason", "Why, kept with the revision; percent-encoded UTF-8");
        Problems.addTo(operation, List.of(410));
    }

    private static APIResponse stated(String description) {
        Schema text = OASFactory.createSchema().addType(SchemaType.STRING);
        return OASFactory.createAPIResponse()
                .description(description)
                .addHeader("ETag", OASFactory.createHeader().schema(text))
                .addHeader(
                        "Hiza-Event-Id", OASFactory.createHeader().schema(text).description("For board?after="));
    }

    private static void body(Operation operation, Schema schema, Object example) {
        RequestBody body = OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType().schema(schema).example(example)));
        operation.setRequestBody(body);
    }

    private static void query(Operation operation, String name, String description) {
        parameter(operation, name, description, Parameter.In.QUERY);
    }

    private static void header(Operation operation, String name, String description) {
        parameter(operation, name, description, Parameter.In.HEADER);
    }

    private static void parameter(Operation operation, String name, String description, Parameter.In in) {
        boolean known = operation.getParameters() != null
                && operation.getParameters().stream().anyMatch(each -> name.equals(each.getName()));
        if (!known) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(in)
                    .description(description)
                    .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
        }
    }

    private static void summary(Operation operation, String summary) {
        if (operation.getSummary() == null) {
            operation.setSummary(summary);
        }
    }

    private static void description(Operation operation, String description) {
        if (operation.getDescription() == null) {
            operation.setDescription(description);
        }
    }
}
