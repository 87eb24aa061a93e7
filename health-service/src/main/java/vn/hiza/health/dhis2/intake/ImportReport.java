package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Flaw;
import vn.hiza.health.dhis2.summary.ConflictKind;
import vn.hiza.health.dhis2.summary.FlawKinds;
import vn.hiza.health.dhis2.summary.ImportSummary;
import vn.hiza.rest.batch.BatchPart.Rejection;

/** Puts the summary of an import together. */
public final class ImportReport {
    private final int sent;
    private final IntFunction<Map<String, String>> parts;
    private final IntFunction<@Nullable Integer> lines;
    private final ImportTally tally = new ImportTally();

    /**
     * @param sent how many rows there are
     * @param parts what a row names, by DHIS2's name of its type
     * @param lines in which line of a table a row stands; null for one that stands in none
     */
    public ImportReport(int sent, IntFunction<Map<String, String>> parts, IntFunction<@Nullable Integer> lines) {
        this.sent = sent;
        this.parts = parts;
        this.lines = lines;
    }

    /** Adds a sentence that the counts do not say, and that ends with a number. */
    public void remark(String sentence, long times) {
        tally.remark(sentence, times);
    }

    /** Notes a reason that no single row is to blame for. */
    public void conflict(ConflictKind kind, Map<String, String> named, String message) {
        tally.conflicts().add(kind, objects(kind, named), message);
    }

    public ImportSummary summary(Settled<?> settled, ObjectNode options, @Nullable String completed) {
        take(settled);
        return tally.summary(options, completed, settled.waitToken());
    }

    /** What became of a part of an import, to be added up with the others. */
    public ObjectNode part(Settled<?> settled) {
        take(settled);
        return noted();
    }

    /** What has been noted so far, to be added up with the others. */
    public ObjectNode noted() {
        return tally.json();
    }

    private void take(Settled<?> settled) {
        settled.refused().forEach(this::add);
        tally.add(sent, settled);
    }

    private void add(Rejection rejection) {
        Map<String, String> named = parts.apply(rejection.index());
        for (Flaw flaw : rejection.flaws()) {
            ConflictKind kind = FlawKinds.of(flaw);
            Integer first = flaw.firstIndex();
            String message = first == null
                    ? flaw.message()
                    : both(first, rejection.index())
                            + " speak of the same; only the first is judged, so the second was not taken.";
            tally.conflicts().add(kind, objects(kind, named), message, rejection.index());
            noteLine(rejection.index());
        }
    }

    private void noteLine(int index) {
        Integer line = lines.apply(index);
        if (line != null) {
            tally.conflicts().stands(index, line);
        }
    }

    private String both(int first, int second) {
        Integer line = lines.apply(first);
        return line == null
                ? "Entries " + first + " and " + second + " of the payload"
                : "The entries in lines " + line + " and " + lines.apply(second);
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
}
