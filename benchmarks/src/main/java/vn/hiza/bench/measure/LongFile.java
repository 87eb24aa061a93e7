package vn.hiza.bench.measure;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.hiza.bench.load.Call;
import vn.hiza.bench.load.Reply;
import vn.hiza.bench.suite.Counts;
import vn.hiza.bench.suite.Counts.Count;
import vn.hiza.bench.suite.Workbench;

/** A file too long for a request, as one of the two doors takes it and tells of it. */
enum LongFile {
    /** CSV at the collection's own door. */
    TABLE {
        @Override
        String handIn(Workbench bench, List<Count> counts) throws Exception {
            Call call = Call.post("/api/v1/vaccination-counts/batch", Counts.table(counts))
                    .with("Content-Type", "text/csv")
                    .with("Prefer", "respond-async");
            return "/api/v1/vaccination-counts/batch/jobs/"
                    + accepted(bench, call).path("id").asText();
        }

        @Override
        Optional<Duration> took(Workbench bench, String job, int rows) throws Exception {
            JsonNode now = bench.health().await(Call.get(job)).json();
            if (now.path("endedAt").isNull()) {
                return Optional.empty();
            }
            written(now.path("counts").path("created"), rows, now);
            return between(now.path("submittedAt"), now.path("endedAt"));
        }
    },

    /** DHIS2's CSV at the door of its clients. */
    DATA_VALUES {
        @Override
        String handIn(Workbench bench, List<Count> counts) throws Exception {
            Call call = Call.post("/api/dataValueSets?async=true", Counts.dataValueTable(counts))
                    .with("Content-Type", "application/csv");
            return accepted(bench, call)
                    .path("response")
                    .path("relativeNotifierEndpoint")
                    .asText();
        }

        @Override
        Optional<Duration> took(Workbench bench, String task, int rows) throws Exception {
            JsonNode notes = bench.health().await(Call.get(task)).json();
            JsonNode newest = notes.path(0);
            if (!newest.path("completed").asBoolean()) {
                return Optional.empty();
            }
            JsonNode summary = bench.health()
                    .await(Call.get(task.replace("/tasks/", "/taskSummaries/")))
                    .json();
            written(summary.path("importCount").path("imported"), rows, summary);
            return between(notes.path(notes.size() - 1).path("time"), newest.path("time"));
        }
    };

    /** Sends it and tells where to ask for it. */
    abstract String handIn(Workbench bench, List<Count> counts) throws Exception;

    /** How long it took from its acceptance to its end; empty while it is under way. */
    abstract Optional<Duration> took(Workbench bench, String address, int rows) throws Exception;

    private static JsonNode accepted(Workbench bench, Call call) throws Exception {
        Reply reply = bench.health().await(call);
        reply.succeeding();
        return reply.json();
    }

    private static void written(JsonNode count, int rows, JsonNode told) {
        if (count.asInt() != rows) {
            throw new IllegalStateException("not all rows of the file were written: " + told);
        }
    }

    private static Optional<Duration> between(JsonNode from, JsonNode to) {
        return Optional.of(Duration.between(Instant.parse(from.asText()), Instant.parse(to.asText())));
    }
}
