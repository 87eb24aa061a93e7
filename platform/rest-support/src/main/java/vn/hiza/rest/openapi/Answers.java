package vn.hiza.rest.openapi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.jspecify.annotations.Nullable;

/** What the operations of collections answer when all is well. */
final class Answers {
    private static final String JSON = "application/json";

    private Answers() {}

    /** Replaces whatever the framework guessed from the method's return type. */
    static void only(Operation operation, Map<String, APIResponse> answers) {
        List.copyOf(operation.getResponses().getAPIResponses().keySet()).stream()
                .filter(status -> status.startsWith("2"))
                .forEach(operation.getResponses()::removeAPIResponse);
        answers.forEach(operation.getResponses()::addAPIResponse);
    }

    static Map<String, APIResponse> item(Schema item, @Nullable Object example) {
        Map<String, APIResponse> answers = new LinkedHashMap<>();
        answers.put("200", tagged(json("The item", item, example)));
        answers.put("304", OASFactory.createAPIResponse().description("What you have still holds"));
        return answers;
    }

    static Map<String, APIResponse> stated(Schema stated, @Nullable Object example) {
        Map<String, APIResponse> answers = new LinkedHashMap<>();
        answers.put("200", tagged(json("Changed, or unchanged: then with the same ETag", stated, example)));
        answers.put(
                "201",
                tagged(json("Created, or revived", stated, example))
                        .addHeader("Location", header("Where it can be read")));
        return answers;
    }

    static Map<String, APIResponse> page(Schema page, @Nullable Object example) {
        return Map.of(
                "200",
                json("A page", page, example)
                        .addHeader("Link", header("The next page as rel=\"next\", when there is one")));
    }

    static Map<String, APIResponse> revisions(Schema revisions, @Nullable Object example) {
        return Map.of("200", json("Every revision, oldest first", revisions, example));
    }

    static Map<String, APIResponse> voided() {
        return Map.of(
                "204",
                OASFactory.createAPIResponse()
                        .description("Voided")
                        .addHeader("Hiza-Event-Id", header("For board?after=")));
    }

    static Map<String, APIResponse> report() {
        return Map.of(
                "200",
                json("Processed", CollectionSchemas.reference("BatchReport"), exampleReport())
                        .addHeader(
                                "Hiza-Wait-Token",
                                header("For board?after=, where the answer is a table and has no waitToken")));
    }

    private static Map<String, Object> exampleReport() {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("created", BigDecimal.valueOf(3));
        counts.put("updated", BigDecimal.ZERO);
        counts.put("unchanged", BigDecimal.ZERO);
        counts.put("rejected", BigDecimal.ONE);
        Map<String, Object> rejection = new LinkedHashMap<>();
        rejection.put("index", BigDecimal.valueOf(3));
        rejection.put("field", "/people");
        rejection.put("code", "negative-count");
        rejection.put("message", "A count cannot be below zero.");
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("applied", true);
        report.put("dryRun", false);
        report.put("atomic", false);
        report.put("counts", counts);
        report.put(
                "outcomes",
                Map.of(
                        "created",
                        List.of(List.of(BigDecimal.ZERO, BigDecimal.valueOf(2))),
                        "updated",
                        List.of(),
                        "unchanged",
                        List.of(),
                        "leftOut",
                        List.of()));
        report.put("rejections", List.of(rejection));
        report.put("warnings", List.of());
        report.put("waitToken", "b2Zmc2V0cw");
        return report;
    }

    private static APIResponse tagged(APIResponse answer) {
        return answer.addHeader("ETag", header("Of this revision, for If-Match and If-None-Match"))
                .addHeader("Hiza-Event-Id", header("For board?after="));
    }

    static APIResponse json(String description, Schema schema, @Nullable Object example) {
        MediaType body = OASFactory.createMediaType().schema(schema).example(example);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(JSON, body));
    }

    private static Header header(String description) {
        return OASFactory.createHeader().description(description).schema(CollectionSchemas.text());
    }
}
