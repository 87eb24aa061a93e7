package vn.hiza.rest.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.hiza.contracts.EventSchemas;
import vn.hiza.contracts.Topic;

/**
 * How the statements of each collection look to a caller. {@code statements.json} says which fields are sent, which of them
 * must be, and what an example looks like; what a field may hold comes from the contract of the collection's events.
 */
final class StatementForms {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JsonNode forms;

    StatementForms() {
        try (InputStream file = Objects.requireNonNull(StatementForms.class.getResourceAsStream("statements.json"))) {
            forms = JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Set<String> collections() {
        Set<String> collections = new TreeSet<>();
        forms.fieldNames().forEachRemaining(collections::add);
        return collections;
    }

    Optional<String> noun(String collection) {
        return Optional.ofNullable(forms.path(collection).get("noun")).map(JsonNode::asText);
    }

    /** Query parameters of the collection's list with what they take. */
    Map<String, String> filters(String collection) {
        Map<String, String> filters = new LinkedHashMap<>();
        forms.path(collection)
                .path("filters")
                .properties()
                .forEach(
                        filter -> filters.put(filter.getKey(), filter.getValue().asText()));
        return filters;
    }

    /** The names of an item's address in their order. */
    List<String> address(String collection) {
        List<String> names = new ArrayList<>();
        forms.path(collection).path("address").fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** What a part of an item's address may hold; a missing node for one that is no field of the fact. */
    JsonNode part(String collection, String name) {
        String field = forms.path(collection).path("address").path(name).asText();
        return field.isEmpty() ? JSON.missingNode() : field(collection, field);
    }

    JsonNode example(String collection) {
        return forms.path(collection).path("example");
    }

    /** The parts of the path and the body together. */
    JsonNode rowExample(String collection) {
        ObjectNode row = JSON.createObjectNode();
        row.setAll((ObjectNode) forms.path(collection).path("path").deepCopy());
        row.setAll((ObjectNode) example(collection).deepCopy());
        return row;
    }

    /** The schema of a body. */
    ObjectNode statement(String collection) {
        ObjectNode schema = closedObject();
        JsonNode form = forms.path(collection);
        form.path("fields").forEach(name -> schema.withObjectProperty("properties")
                .set(name.asText(), field(collection, name.asText())));
        schema.withArrayProperty("required")
                .addAll((ArrayNode) form.path("required").deepCopy());
        return schema;
    }

    /** The schema of a row of a batch. */
    ObjectNode row(String collection) {
        ObjectNode schema = closedObject().put("description", "The parts of the item's address and its body together.");
        forms.path(collection).path("path").fieldNames().forEachRemaining(name -> {
            schema.withObjectProperty("properties").set(name, field(collection, name));
            schema.withArrayProperty("required").add(name);
        });
        ObjectNode statement = statement(collection);
        schema.withObjectProperty("properties").setAll((ObjectNode) statement.path("properties"));
        statement.path("required").forEach(schema.withArrayProperty("required")::add);
        return schema;
    }

    /** The schema of a fact's state. */
    static ObjectNode state(String collection) {
        try {
            return (ObjectNode) JSON.readTree(EventSchemas.of(Topic.ofCollection(collection)))
                    .at("/properties/state");
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("the contract of " + collection + " is no JSON", damaged);
        }
    }

    private static ObjectNode closedObject() {
        return JSON.createObjectNode().put("type", "object").put("additionalProperties", false);
    }

    /** A field of the state; {@code effectiveOn} is one of each step of its history. */
    private static JsonNode field(String collection, String name) {
        JsonNode properties = state(collection).path("properties");
        JsonNode field = name.equals("effectiveOn")
                ? properties.at("/history/items/properties/effectiveOn")
                : properties.path(name);
        if (field.isMissingNode()) {
            throw new IllegalStateException("statements.json names the field " + name + " of " + collection
                    + ", which is not in the contract of its events");
        }
        return field;
    }
}
