package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.summary.Conflicts;
import vn.hiza.health.dhis2.summary.ImportCount;
import vn.hiza.health.dhis2.summary.ImportSummary;

/** What became of the rows of an import, added up; that of a part is written down and added to the others later. */
public final class ImportTally {
    private final Conflicts conflicts = new Conflicts();
    private final Map<String, Long> remarks = new TreeMap<>();
    private int sent;
    private int imported;
    private int updated;
    private int deleted;
    private int unchanged;
    private boolean groupsAlone = true;

    public Conflicts conflicts() {
        return conflicts;
    }

    /** Adds to a sentence that the counts do not say, and that ends with a number. */
    void remark(String sentence, long times) {
        remarks.merge(sentence, times, Long::sum);
    }

    void add(int rows, Settled<?> settled) {
        sent += rows;
        imported += settled.imported();
        updated += settled.updated();
        deleted += settled.deleted();
        unchanged += settled.unchanged();
        groupsAlone &= settled.onlyGroups();
    }

    /** Adds what was written of a part. */
    public void add(JsonNode part) {
        sent += part.path("sent").intValue();
        imported += part.path("imported").intValue();
        updated += part.path("updated").intValue();
        deleted += part.path("deleted").intValue();
        unchanged += part.path("unchanged").intValue();
        groupsAlone &= part.path("groupsAlone").booleanValue();
        part.path("remarks")
                .properties()
                .forEach(each -> remark(each.getKey(), each.getValue().longValue()));
        conflicts.addWritten(part);
    }

    /** What is added again; {@code counts} say the same as those of a batch. */
    ObjectNode json() {
        ObjectNode json = FactJson.MAPPER.createObjectNode();
        json.put("sent", sent).put("imported", imported).put("updated", updated).put("deleted", deleted);
        json.put("unchanged", unchanged).put("groupsAlone", groupsAlone);
        ObjectNode said = json.putObject("remarks");
        remarks.forEach(said::put);
        conflicts.writeTo(json);
        json.putObject("counts")
                .put("created", imported)
                .put("updated", updated + deleted)
                .put("unchanged", unchanged)
                .put("rejected", conflicts.count());
        return json;
    }

    /** @param completed the day on which the data set was completed; null when it was not */
    public ImportSummary summary(ObjectNode options, @Nullable String completed, @Nullable String waitToken) {
        int written = imported + updated + deleted;
        return new ImportSummary(
                new ImportCount(imported, updated, sent - written, deleted),
                conflicts,
                description(written),
                options,
                completed == null ? "false" : completed,
                sent > 0 && conflicts.count() == sent && groupsAlone,
                waitToken);
    }

    /** DHIS2 says of any import that it completed successfully; here only of one that took everything. */
    private String outcome(int taken) {
        if (conflicts.isEmpty()) {
            return "Import process completed successfully";
        }
        return taken == 0
                ? "Nothing was imported; the conflicts say why"
                : "Import process completed; what the conflicts name was not taken";
    }

    private String description(int written) {
        StringBuilder text = new StringBuilder(outcome(written + unchanged));
        if (unchanged > 0) {
            text.append(". Of the ignored ").append(unchanged).append(" were stored so already");
        }
        remarks.forEach((sentence, times) -> text.append(". ").append(sentence).append(times));
        if (conflicts.untold()) {
            text.append(". Not every reason is told; rejectedIndexes names all values that were refused");
        }
        return text.toString();
    }
}
