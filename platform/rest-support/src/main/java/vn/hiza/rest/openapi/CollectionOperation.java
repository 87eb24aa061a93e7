package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.hiza.rest.openapi.GovernedPath.Kind;

/** Describes the operations that every collection has. */
final class CollectionOperation {
    private final StatementForms forms;
    private final CollectionSchemas schemas;
    private final String collection;
    private final String noun;
    private final AnswerExamples examples;
    private final JobOperation jobs;

    CollectionOperation(StatementForms forms, CollectionSchemas schemas, String collection, String noun) {
        this.forms = forms;
        this.schemas = schemas;
        this.collection = collection;
        this.noun = noun;
        this.examples = new AnswerExamples(collection);
        this.jobs = new JobOperation(schemas, collection, noun);
    }

    void describe(Kind kind, HttpMethod method, Operation operation) {
        OperationParameters parameters = new OperationParameters(operation);
        parameters.address(forms, collection);
        if (kind == Kind.JOBS || kind == Kind.JOB || kind == Kind.JOB_REPORT) {
            jobs.describe(kind, method, operation, parameters, forms.rowExample(collection));
            return;
        }
        switch (method) {
            case GET -> get(kind, operation, parameters);
            case PUT -> put(operation, parameters);
            case POST -> post(kind, operation, parameters);
            case DELETE -> delete(operation, parameters);
            default -> {
                // the collections offer no other method
            }
        }
    }

    private void get(Kind kind, Operation operation, OperationParameters parameters) {
        switch (kind) {
            case REVISIONS -> {
                summary(operation, "Every revision of a " + noun + ": who, when, what changed, why");
                Answers.only(operation, Answers.revisions(schemas.revisions(collection), examples.revisions()));
            }
            case LIST -> {
                summary(operation, "A page of " + nouns());
                parameters.limit();
                parameters.query("cursor", "nextCursor of the page before");
                forms.filters(collection).forEach((name, takes) -> parameters.query(name, "Filter by " + takes));
                Answers.only(operation, Answers.page(schemas.page(collection), examples.page()));
            }
            case FORM -> {
                summary(operation, "A table of " + nouns() + " to fill in and send to batch");
                TableBody.describeForm(parameters);
                Answers.only(operation, TableBody.form(forms.rowExample(collection)));
                Problems.addTo(operation, List.of(422));
            }
            case LATEST -> {
                summary(operation, "The last " + noun + "s of each enterprise before a day, and those of the day");
                LatestAnswer.describe(parameters);
                Answers.only(operation, LatestAnswer.answer());
                Problems.addTo(operation, List.of(422));
            }
            default -> {
                summary(operation, "One " + noun);
                parameters.header("If-None-Match", "ETag you have; 304 when it still holds");
                Answers.only(operation, Answers.item(schemas.item(collection), examples.item()));
                Problems.addTo(operation, List.of(410));
            }
        }
    }

    private void put(Operation operation, OperationParameters parameters) {
        summary(operation, "State a " + noun);
        description(
                operation,
                "201 creates, 200 changes; identical content answers 200 with the same ETag and makes no revision. Other"
                        + " content needs If-Match. A statement is whole: an optional field that is left out is empty from then"
                        + " on, whatever the revision before held. Soft problems come as warnings.");
        parameters.header("If-Match", "ETag of the revision this replaces");
        parameters.header("If-None-Match", "*: only if there is none yet");
        parameters.header("Hiza-Reason", "Why, kept with the revision; percent-encoded UTF-8");
        body(operation, schemas.statement(collection), forms.example(collection));
        Answers.only(operation, Answers.stated(schemas.stated(collection), examples.stated()));
        Problems.addTo(operation, Problems.STATING);
    }

    private void post(Kind kind, Operation operation, OperationParameters parameters) {
        parameters.header("Idempotency-Key", "A repetition with the same key within sixty days gets the stored answer");
        parameters.header("Hiza-Reason", "Why, kept with the revision; percent-encoded UTF-8");
        if (kind == Kind.BATCH) {
            summary(operation, "State up to 50,000 " + nouns());
            description(
                    operation,
                    "Always 200 when processed: applied says whether what was accepted stands, counts are exact, outcomes says"
                            + " which rows were created, updated or already so, and every bad row is listed with index, field, code and message. Rows need no If-Match.");
            parameters.flag("dryRun", "Same answer, nothing written");
            parameters.flag("atomic", "All rows or none");
            boolean tables = TableBody.takenBy(operation);
            body(operation, schemas.batch(collection), batch(forms.rowExample(collection)));
            if (tables) {
                TableBody.addTo(operation, parameters, forms.rowExample(collection));
            }
            Map<String, APIResponse> answers = new LinkedHashMap<>(Answers.report());
            if (tables) {
                parameters.header("Prefer", "respond-async: 202 at once, written as soon as those before it are");
                answers.put("202", jobs.accepted());
                TableBody.addTo(Objects.requireNonNull(answers.get("200")), forms.rowExample(collection));
            }
            Answers.only(operation, answers);
            Problems.addTo(operation, Problems.SENDING);
            return;
        }
        summary(operation, "State a " + noun);
        description(
                operation,
                "With a reference, which then is its key, a repetition is unchanged (200); without one each POST creates.");
        parameters.header("If-Match", "ETag of the revision this replaces, when its reference is known already");
        body(operation, schemas.statement(collection), forms.example(collection));
        Answers.only(operation, Answers.stated(schemas.stated(collection), examples.stated()));
        Problems.addTo(operation, Problems.STATING);
    }

    private void delete(Operation operation, OperationParameters parameters) {
        summary(operation, "Void a " + noun);
        description(operation, "204; then GET answers 410, and a PUT would revive it. Its revisions stay readable.");
        parameters.header("If-Match", "ETag of the revision to void");
        parameters.header("Hiza-Reason", "Why, kept with the revision; percent-encoded UTF-8");
        Answers.only(operation, Answers.voided());
        Problems.addTo(operation, Problems.VOIDING);
    }

    private String nouns() {
        return noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    }

    private static Map<String, Object> batch(JsonNode row) {
        return Map.of("rows", List.of(PlainJson.of(row)));
    }

    private static void body(Operation operation, Schema schema, Object example) {
        Object plain = example instanceof JsonNode json ? PlainJson.of(json) : example;
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json",
                                OASFactory.createMediaType().schema(schema).example(plain))));
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
