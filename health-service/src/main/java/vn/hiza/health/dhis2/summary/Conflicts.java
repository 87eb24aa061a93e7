package vn.hiza.health.dhis2.summary;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Why values were not taken. Values refused for the same reason share an entry that lists the places of all of them. */
public final class Conflicts {
    private final Map<Reason, BitSet> reasons = new LinkedHashMap<>();
    private final BitSet rejected = new BitSet();

    /**
     * @param objects what of the value the reason is about, with the names it was sent with
     * @param message says why and how to mend it
     * @param index the value's place in the payload, from zero
     */
    public void add(ConflictKind kind, Map<String, String> objects, String message, int index) {
        reasons.computeIfAbsent(new Reason(kind, objects, message), none -> new BitSet())
                .set(index);
        rejected.set(index);
    }

    /** Notes a reason that no single value is to blame for. */
    public void add(ConflictKind kind, Map<String, String> objects, String message) {
        reasons.computeIfAbsent(new Reason(kind, objects, message), none -> new BitSet());
    }

    /** How many values were refused. */
    public int count() {
        return rejected.cardinality();
    }

    public boolean isEmpty() {
        return reasons.isEmpty();
    }

    void writeTo(ObjectNode summary) {
        ArrayNode listed = summary.putArray("conflicts");
        reasons.forEach((reason, places) -> {
            ObjectNode entry = listed.addObject();
            if (!reason.objects().isEmpty()) {
                entry.put("object", reason.objects().values().iterator().next());
            }
            ObjectNode objects = entry.putObject("objects");
            reason.objects().forEach(objects::put);
            entry.put("value", reason.message());
            if (reason.kind().code() != null) {
                entry.put("errorCode", reason.kind().code());
            }
            if (reason.kind().property() != null) {
                entry.put("property", reason.kind().property());
            }
            ArrayNode indexes = entry.putArray("indexes");
            places.stream().forEach(indexes::add);
        });
        ArrayNode indexes = summary.putArray("rejectedIndexes");
        rejected.stream().forEach(indexes::add);
    }

    private record Reason(ConflictKind kind, Map<String, String> objects, String message) {}
}
