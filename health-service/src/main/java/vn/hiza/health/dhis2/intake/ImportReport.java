package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;
import vn.hiza.health.dhis2.summary.ConflictKind;
import vn.hiza.health.dhis2.summary.Conflicts;
import vn.hiza.health.dhis2.summary.FlawKinds;
import vn.hiza.health.dhis2.summary.ImportCount;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.rest.batch.BatchPart.Rejection;

/** Puts the summary of an import together. */
public final class ImportReport {
    private final int sent;
    private final IntFunction<Map<String, String>> parts;
    private final Conflicts conflicts = new Conflicts();
    private final List<String> remarks = new ArrayList<>();

    /**
     * @param sent how many rows there are
     * @param parts what a row names, by DHIS2's name of its type
     */
    public ImportReport(int sent, IntFunction<Map<String, String>> parts) {
        this.sent = sent;
        this.parts = parts;
    }

    /** Adds a sentence that the counts do not say. */
    public void remark(String sentence) {
        remarks.add(sentence);
    }

    /** Notes a reason that no single row is to blame for. */
    public void conflict(ConflictKind kind, Map<String, String> named, String message) {
        conflicts.add(kind, objects(kind, named), message);
    }

    public ImportSummary summary(Settled<?> settled, ObjectNode options, @Nullable String completed) {
        settled.unread().forEach(this::add);
        settled.refused().forEach(this::add);
        int written = settled.imported() + settled.updated() + settled.deleted();
        ImportCount count = new ImportCount(settled.imported(), settled.updated(), sent - written, settled.deleted());
        boolean aborted = sent > 0 && conflicts.count() == sent && onlyGroups(settled);
        return new ImportSummary(
                count,
                conflicts,
                description(settled, written),
                options,
                completed == null ? "false" : completed,
                aborted,
                settled.waitToken());
    }

    /** True when every row was refused for what its whole set names. */
    private static boolean onlyGroups(Settled<?> settled) {
        return settled.unread().stream()
                .flatMap(rejection -> rejection.flaws().stream())
                .allMatch(flaw -> flaw.code().equals("E7600") || flaw.code().equals("E7603"));
    }

    private void add(Rejection rejection) {
        Map<String, String> named = parts.apply(rejection.index());
        for (Flaw flaw : rejection.flaws()) {
            ConflictKind kind = FlawKinds.of(flaw);
            Integer first = flaw.firstIndex();
            String message = first == null
                    ? flaw.message()
                    : "Values " + first + " and " + rejection.index()
                            + " of the payload speak of the same count; the first" + " was taken.";
            conflicts.add(kind, objects(kind, named), message, rejection.index());
        }
    }

    private static Map<String, String> objects(ConflictKind kind, Map<String, String> named) {
        Map<String, String> objects = new LinkedHashMap<>();
        for (String part : kind.parts()) {
            String name = named.get(part);
            if (name != null) {
                objects.put(part, name);
            }
        }
        return objects;
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

    private String description(Settled<?> settled, int written) {
        StringBuilder text = new StringBuilder(outcome(written + settled.unchanged()));
        if (settled.unchanged() > 0) {
            text.append(". Of the ignored ").append(settled.unchanged()).append(" were stored so already");
        }
        remarks.forEach(remark -> text.append(". ").append(remark));
        return text.toString();
    }
}
