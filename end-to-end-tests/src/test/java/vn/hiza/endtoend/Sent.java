package vn.hiza.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;

/**
 * What a team hears of the counts it sent.
 *
 * @param after what {@code board?after=} takes; empty where the answer is a table
 */
record Sent(int created, int updated, int unchanged, String after) {
    /** Of the answer to a batch. */
    static Sent batch(HttpResponse<String> answer) throws Exception {
        JsonNode report = Calls.tree(answer.body());
        JsonNode counts = report.path("counts");
        return new Sent(
                counts.path("created").asInt(-1),
                counts.path("updated").asInt(-1),
                counts.path("unchanged").asInt(-1),
                report.path("waitToken").asText(""));
    }

    /** Of the answer to a DHIS2 client, for which what is stored so already is ignored without a conflict. */
    static Sent dhis2(HttpResponse<String> answer) throws Exception {
        JsonNode summary = Calls.tree(answer.body()).path("response");
        JsonNode counts = summary.path("importCount");
        int refused = summary.path("rejectedIndexes").size();
        return new Sent(
                counts.path("imported").asInt(-1),
                counts.path("updated").asInt(-1),
                counts.path("ignored").asInt(-1) - refused,
                answer.headers().firstValue("Hiza-Wait-Token").orElse(""));
    }
}
