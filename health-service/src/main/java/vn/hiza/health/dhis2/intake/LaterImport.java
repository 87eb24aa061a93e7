package vn.hiza.health.dhis2.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import vn.hiza.facts.FactJson;
import vn.hiza.health.dhis2.summary.ImportSummary;

/** The summary of an import that is done after its answer, whatever it is of. */
public final class LaterImport {
    private LaterImport() {}

    /** What the parts that stand amount to. */
    public static ImportTally added(Iterable<String> parts) {
        ImportTally whole = new ImportTally();
        parts.forEach(part -> whole.add(FactJson.tree(part)));
        return whole;
    }

    /** The summary of an import that did not come to its end: what stands of it, and why no more. */
    public static String brokenOff(String why, Iterable<String> parts) {
        ObjectNode options = FactJson.MAPPER.createObjectNode();
        ObjectNode summary =
                (ObjectNode) added(parts).summary(options, null, null).message().get("response");
        summary.remove("importOptions");
        summary.put("status", "ERROR");
        summary.put("description", !parts.iterator().hasNext() ? why : why + ". What was imported before stays");
        return summary.toString();
    }

    /** As its sender reads it, who asked for it to be done later. */
    public static String text(ImportSummary summary) {
        ObjectNode response = (ObjectNode) summary.message().get("response");
        response.withObject("importOptions").put("async", true);
        return response.toString();
    }
}
