package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import vn.hiza.rest.openapi.GovernedPath.Kind;

/** Describes the operations on batches that are written after their answer. */
final class JobOperation {
    private static final String ID = "01932f5e-7c02-7a10-8b3c-2f1d9e4a5b6c";
    private static final String AT = "2021-11-26T02:15:30.125Z";

    private final CollectionSchemas schemas;
    private final String collection;
    private final String noun;

    JobOperation(CollectionSchemas schemas, String collection, String noun) {
        this.schemas = schemas;
        this.collection = collection;
        this.noun = noun;
    }

    /** @param row an example of a row, as a table would have it */
    void describe(Kind kind, HttpMethod method, Operation operation, OperationParameters parameters, JsonNode row) {
        if (kind == Kind.JOBS) {
            operation.setSummary("A page of your long batches of " + noun + "s, the newest first");
            parameters.limit();
            parameters.query("cursor", "nextCursor of the page before");
            Schema page = OASFactory.createSchema()
                    .addType(SchemaType.OBJECT)
                    .addProperty(
                            "items",
                            OASFactory.createSchema().addType(SchemaType.ARRAY).items(schema()))
                    .addProperty("nextCursor", CollectionSchemas.text().addType(SchemaType.NULL));
            Map<String, Object> example = new LinkedHashMap<>();
            example.put("items", List.of(example("DONE")));
            example.put("nextCursor", null);
            Answers.only(operation, Map.of("200", Answers.json("A page", page, example)));
            return;
        }
        describeId(operation);
        if (kind == Kind.JOB_REPORT) {
            operation.setSummary("What became of every row of a long batch of " + noun + "s");
            operation.setDescription(
                    "There when the job has ended; 409 before. A batch sent as a table is had back as one for "
                            + "seven days, with the outcome beside each line; 410 after.");
            parameters.query("locale", "Of a table's words: vi or en; as the batch declared it where none is named");
            Map<String, APIResponse> answers = new LinkedHashMap<>(Answers.report());
            TableBody.addTo(Objects.requireNonNull(answers.get("200")), row);
            Answers.only(operation, answers);
            Problems.addTo(operation, List.of(409, 410));
        } else if (method == HttpMethod.DELETE) {
            operation.setSummary("Cancel a long batch of " + noun + "s");
            operation.setDescription(
                    "What is written stays written and nothing more is; of an atomic batch nothing stays. 409 when it has ended.");
            Answers.only(operation, Map.of("200", Answers.json("The job as it ended", schema(), example("CANCELLED"))));
            Problems.addTo(operation, List.of(409));
        } else {
            operation.setSummary("How far a long batch of " + noun + "s is");
            operation.setDescription(
                    "QUEUED, RUNNING, then DONE, FAILED (problem says why) or CANCELLED; Retry-After says when to look again.");
            Answers.only(operation, Map.of("200", Answers.json("The job", schema(), example("RUNNING"))));
        }
    }

    /** The answer to a batch that is written later. */
    APIResponse accepted() {
        return Answers.json(
                        "To be written: asked for by Prefer, or a table longer than a request holds",
                        schema(),
                        example("QUEUED"))
                .addHeader(
                        "Location",
                        OASFactory.createHeader()
                                .description("Where the job can be watched")
                                .schema(CollectionSchemas.text()));
    }

    private static void describeId(Operation operation) {
        for (Parameter parameter : new ArrayList<>(operation.getParameters())) {
            if ("id".equals(parameter.getName())) {
                parameter.setDescription("The job's id, as its Location says");
                parameter.setSchema(CollectionSchemas.text().format("uuid"));
                parameter.setExample(ID);
            }
        }
    }

    private Schema schema() {
        return schemas.job();
    }

    private Map<String, Object> example(String state) {
        boolean ended = !state.equals("RUNNING") && !state.equals("QUEUED");
        boolean queued = state.equals("QUEUED");
        Map<String, Object> job = new LinkedHashMap<>();
        job.put("id", ID);
        job.put("state", state);
        job.put("dryRun", false);
        job.put("atomic", false);
        job.put("applied", ended ? true : null);
        job.put("submittedBy", "team-017");
        job.put("submittedAt", AT);
        job.put("startedAt", queued ? null : AT);
        job.put("endedAt", ended ? AT : null);
        Map<String, Object> rows = new LinkedHashMap<>();
        rows.put("total", queued ? null : BigDecimal.valueOf(60_000));
        rows.put("read", queued ? BigDecimal.ZERO : BigDecimal.valueOf(5_000));
        rows.put("written", queued ? BigDecimal.ZERO : BigDecimal.valueOf(4_999));
        rows.put("rejected", queued ? BigDecimal.ZERO : BigDecimal.ONE);
        job.put("rows", rows);
        Map<String, Object> counts = new TreeMap<>();
        counts.put("created", queued ? BigDecimal.ZERO : BigDecimal.valueOf(4_999));
        counts.put("updated", BigDecimal.ZERO);
        counts.put("unchanged", BigDecimal.ZERO);
        counts.put("rejected", queued ? BigDecimal.ZERO : BigDecimal.ONE);
        job.put("counts", counts);
        job.put("problem", null);
        job.put("report", ended ? "/api/v1/" + collection + "/batch/jobs/" + ID + "/report" : null);
        return job;
    }
}
