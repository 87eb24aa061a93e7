package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as the maps, lists and numbers that the OpenAPI model takes for examples and enumerations. */
public final class PlainJson {
    private PlainJson() {}

    /** The value of a node; JSON's null as null. */
    public static @Nullable Object of(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isObject()) {
            Map<String, @Nullable Object> object = new LinkedHashMap<>();
            node.properties().forEach(each -> object.put(each.getKey(), of(each.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<@Nullable Object> list = new ArrayList<>();
            node.forEach(each -> list.add(of(each)));
            return list;
        }
        return node.isNumber() ? node.decimalValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }
}
