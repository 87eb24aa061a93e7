package vn.hiza.endtoend;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * One request that states facts: to be repeated as it is until it is acknowledged.
 *
 * @param facts how many it states
 */
record Statement(String method, String path, String body, int facts) {
    /** A request of its own for each of the first rows, and batches of the rest. */
    static List<Statement> of(String collection, List<Statement> single, int singles, List<String> rows, int together) {
        List<Statement> statements = new ArrayList<>(single.subList(0, singles));
        for (int from = singles; from < rows.size(); from += together) {
            List<String> part = rows.subList(from, Math.min(rows.size(), from + together));
            String body = "{\"rows\":[" + String.join(",", part) + "]}";
            statements.add(new Statement("POST", "/api/v1/" + collection + "/batch", body, part.size()));
        }
        return statements;
    }

    /** Whether the answer says that all of the facts are kept; a batch with a rejected row is none. */
    boolean isAcknowledgedBy(String answer) throws IOException {
        JsonNode counts = Calls.tree(answer).get("counts");
        return counts == null
                || counts.get("created").asInt() + counts.get("unchanged").asInt() == facts;
    }
}
