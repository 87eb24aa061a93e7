package vn.hiza.rest.collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.List;
import java.util.TreeSet;
import vn.hiza.facts.FactJson;
import vn.hiza.facts.Stored;
import vn.hiza.facts.Warning;

/** How facts look from outside: the state's own fields, and beside them {@code meta} about the revision. */
final class Items {
    private Items() {}

    static ObjectNode item(Stored<?> stored) {
        ObjectNode item = FactJson.MAPPER.valueToTree(stored.state());
        ObjectNode meta = item.putObject("meta");
        meta.put("id", stored.factId().toString());
        meta.put("key", stored.key());
        meta.put("revision", stored.revision());
        meta.put("eventId", stored.eventId().toString());
        meta.put("recordedAt", stored.recordedAt().toString());
        meta.put("recordedBy", stored.recordedBy());
        meta.put("reason", stored.reason());
        return item;
    }

    static ObjectNode answer(Stored<?> stored, List<Warning> warnings) {
        ObjectNode item = item(stored);
        item.set("warnings", warnings(warnings));
        return item;
    }

    static ArrayNode warnings(List<Warning> warnings) {
        return FactJson.MAPPER.valueToTree(warnings);
    }

    /** Who, when, why and what changed, oldest first. */
    static ObjectNode history(List<? extends Stored<?>> revisions) {
        ObjectNode page = FactJson.MAPPER.createObjectNode();
        ArrayNode items = page.putArray("items");
        ObjectNode before = FactJson.MAPPER.createObjectNode();
        for (Stored<?> revision : revisions) {
            ObjectNode state = FactJson.MAPPER.valueToTree(revision.state());
            ObjectNode entry = items.addObject();
            entry.put("revision", revision.revision());
            entry.put("eventId", revision.eventId().toString());
            entry.put("recordedAt", revision.recordedAt().toString());
            entry.put("recordedBy", revision.recordedBy());
            entry.put("reason", revision.reason());
            entry.put("voided", revision.voided());
            entry.set("changes", changes(before, state));
            entry.set("state", state);
            before = state;
        }
        page.putNull("nextCursor");
        return page;
    }

    private static ArrayNode changes(ObjectNode before, ObjectNode after) {
        ArrayNode changes = FactJson.MAPPER.createArrayNode();
        TreeSet<String> names = new TreeSet<>();
        for (Iterator<String> each = before.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        for (Iterator<String> each = after.fieldNames(); each.hasNext(); ) {
            names.add(each.next());
        }
        for (String name : names) {
            JsonNode from = before.path(name);
            JsonNode to = after.path(name);
            if (!from.equals(to) && !(from.isMissingNode() && to.isNull())) {
                changes.addObject()
                        .put("field", "/" + name)
                        .<ObjectNode>set("from", shown(from))
                        .set("to", shown(to));
            }
        }
        return changes;
    }

    private static JsonNode shown(JsonNode value) {
        return value.isMissingNode() ? FactJson.MAPPER.nullNode() : value;
    }
}
