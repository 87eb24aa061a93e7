package vn.hiza.gateway.publication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;

/** Finds figures in a board as JSON. */
final class Figures {
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
}
