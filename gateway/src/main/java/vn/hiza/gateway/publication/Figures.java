package vn.hiza.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds and compares figures in boards as JSON. */
final class Figures {
    /** How a figure is called and worded is no part of what it says: words may be mended after a publication. */
    private static final Set<String> WORDS = Set.of("name", "display", "text");

    private Figures() {}

    /** The figure of an indicator; null in JSON's sense when the board has none. */
    static JsonNode of(JsonNode figures, String code) {
        for (JsonNode figure : figures) {
            if (figure.path("code").asText().equals(code)) {
                return figure;
            }
        }
        return NullNode.getInstance();
    }

    /** Whether all that was published of a figure comes out again; what later versions add does not count. */
    static boolean same(JsonNode published, JsonNode now) {
        return changedParts(published, now).isEmpty();
    }

    /** The parts of a published figure that come out otherwise. */
    static List<String> changedParts(JsonNode published, JsonNode now) {
        List<String> changed = new ArrayList<>();
        for (Map.Entry<String, JsonNode> part : published.properties()) {
            if (!WORDS.contains(part.getKey()) && !says(part.getValue(), now.path(part.getKey()))) {
                changed.add(part.getKey());
            }
        }
        return changed;
    }

    private static boolean says(JsonNode published, JsonNode now) {
        if (published.isObject() && now.isObject()) {
            return same(published, now);
        }
        if (published.isNumber() && now.isNumber()) {
            return published.decimalValue().compareTo(now.decimalValue()) == 0;
        }
        return published.equals(now) || published.isNull() && now.isMissingNode();
    }
}
