package vn.hiza.health.dhis2.summary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** Why values were not taken. Values refused for the same reason share an entry that lists the places of all of them. */
public final class Conflicts {
    /** So many different reasons are told; of what was refused for others its place alone. */
    private static final int MOST = 10_000;

    private final Map<Reason, BitSet> reasons = new LinkedHashMap<>();
    private final BitSet rejected = new BitSet();
    private final Map<Integer, Integer> lines = new TreeMap<>();
    private boolean untold;

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

    /** Notes in which line of the table it was sent in a value stands. */
    public void stands(int index, int line) {
        lines.put(index, line);
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

    /** Whether there were more reasons than are told. */
    public boolean untold() {
        return untold;
    }

    /** Takes in those that were written of a part of the same payload. */
    public void addWritten(JsonNode part) {
        for (JsonNode entry : part.path("conflicts")) {
            Map<String, String> objects = new LinkedHashMap<>();
            entry.path("objects")
                    .properties()
                    .forEach(each -> objects.put(each.getKey(), each.getValue().textValue()));
            Reason reason = new Reason(
                    ConflictKind.named(entry.path("errorCode").asText()).orElse(ConflictKind.OTHER),
                    objects,
                    entry.path("value").asText());
            if (reasons.size() >= MOST && !reasons.containsKey(reason)) {
                untold = true;
            } else {
                BitSet places = reasons.computeIfAbsent(reason, none -> new BitSet());
                entry.path("indexes").forEach(place -> places.set(place.intValue()));
                for (int i = 0; i < entry.path("lines").size(); i++) {
                    stands(
                            entry.path("indexes").get(i).intValue(),
                            entry.path("lines").get(i).intValue());
                }
            }
        }
        part.path("rejectedIndexes").forEach(place -> rejected.set(place.intValue()));
    }

    public void writeTo(ObjectNode summary) {
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
            if (!lines.isEmpty()) {
                ArrayNode standing = entry.putArray("lines");
                places.stream().mapToObj(lines::get).forEach(standing::add);
            }
        });
        ArrayNode indexes = summary.putArray("rejectedIndexes");
        rejected.stream().forEach(indexes::add);
    }

    private record Reason(ConflictKind kind, Map<String, String> objects, String message) {}
}
