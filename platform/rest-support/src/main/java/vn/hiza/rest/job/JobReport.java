package vn.hiza.rest.job;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Transactions;
import vn.hiza.rest.batch.WaitToken;

/** What became of every row of a job, in the shape of a batch's answer, put together while it is sent. */
final class JobReport {
    private static final List<String> OUTCOMES = List.of("created", "updated", "unchanged", "leftOut");

    private final Transactions transactions;
    private final JobStore store;
    private final BatchJob job;
    private final JobProgress progress;

    JobReport(Transactions transactions, JobStore store, BatchJob job, JobProgress progress) {
        this.transactions = transactions;
        this.store = store;
        this.job = job;
        this.progress = progress;
    }

    /** Writes JSON in UTF-8; holds one part of the job at a time. */
    void writeTo(OutputStream out) throws IOException {
        List<Integer> parts = transactions.read(tx -> store.parts(tx, job.id()));
        boolean applied = Boolean.TRUE.equals(new JobView(job, progress).applied());
        List<String> tokens = new ArrayList<>();
        try (JsonGenerator json = FactJson.MAPPER.getFactory().createGenerator(out)) {
            json.writeStartObject();
            json.writeBooleanField("applied", applied);
            json.writeBooleanField("dryRun", job.order().options().dryRun());
            json.writeBooleanField("atomic", job.order().options().atomic());
            writeCounts(json);
            json.writeObjectFieldStart("outcomes");
            for (String outcome : OUTCOMES) {
                json.writeArrayFieldStart(outcome);
                each(parts, part -> copy(part.path("outcomes").path(outcome), json));
                json.writeEndArray();
            }
            json.writeEndObject();
            for (String list : List.of("rejections", "warnings")) {
                json.writeArrayFieldStart(list);
                each(parts, part -> copy(part.path(list), json));
                json.writeEndArray();
            }
            each(parts, part -> {
                if (part.path("waitToken").isTextual()) {
                    tokens.add(part.path("waitToken").textValue());
                }
            });
            json.writeStringField(
                    "waitToken",
                    applied ? WaitToken.joined(Topic.ofCollection(job.order().collection()), tokens) : null);
            json.writeEndObject();
        }
    }

    private void writeCounts(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("counts");
        json.writeNumberField("created", progress.created());
        json.writeNumberField("updated", progress.updated());
        json.writeNumberField("unchanged", progress.unchanged());
        json.writeNumberField("rejected", progress.rejected());
        json.writeEndObject();
    }

    private void each(List<Integer> parts, PartUse use) throws IOException {
        for (int upTo : parts) {
            use.of(read(transactions.read(tx -> store.part(tx, job.id(), upTo))));
        }
    }

    private static void copy(JsonNode list, JsonGenerator json) throws IOException {
        for (JsonNode each : list) {
            json.writeTree(each);
        }
    }

    private static JsonNode read(String part) {
        try {
            return FactJson.MAPPER.readTree(part);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the report of a part cannot be read", damaged);
        }
    }

    @FunctionalInterface
    private interface PartUse {
        void of(JsonNode part) throws IOException;
    }
}
