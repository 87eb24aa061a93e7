package vn.hiza.health.dhis2.summary;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;

/**
 * What became of an import.
 *
 * @param description in words, also what the counts cannot say
 * @param options how it was asked for, as DHIS2 repeats it
 * @param dataSetComplete the day the data set was completed on, or false
 * @param aborted true when nothing at all was looked at
 * @param waitToken what {@code board?after=} takes
 */
public record ImportSummary(
        ImportCount count,
        Conflicts conflicts,
        String description,
        ObjectNode options,
        String dataSetComplete,
        boolean aborted,
        @Nullable String waitToken) {

    /** 200, or 409 when a value was refused. */
    public int httpStatus() {
        return conflicts.isEmpty() ? 200 : 409;
    }

    /** The answer as DHIS2 gives it. */
    public ObjectNode message() {
        ObjectNode message = FactJson.MAPPER.createObjectNode();
        boolean good = conflicts.isEmpty();
        message.put("httpStatus", good ? "OK" : "Conflict");
        message.put("httpStatusCode", httpStatus());
        message.put("status", good ? "OK" : aborted ? "ERROR" : "WARNING");
        message.put("message", said());
        message.set("response", json());
        return message;
    }

    private String said() {
        if (conflicts.isEmpty()) {
            return "Import was successful.";
        }
        return aborted
                ? "An error occurred, please check import summary."
                : "One or more conflicts encountered, please check import summary.";
    }

    private ObjectNode json() {
        ObjectNode summary = FactJson.MAPPER.createObjectNode();
        summary.put("responseType", "ImportSummary");
        summary.put("status", conflicts.isEmpty() ? "SUCCESS" : aborted ? "ERROR" : "WARNING");
        summary.set("importOptions", options);
        summary.put("description", description);
        summary.putObject("importCount")
                .put("imported", count.imported())
                .put("updated", count.updated())
                .put("ignored", count.ignored())
                .put("deleted", count.deleted());
        conflicts.writeTo(summary);
        summary.put("dataSetComplete", dataSetComplete);
        return summary;
    }
}
