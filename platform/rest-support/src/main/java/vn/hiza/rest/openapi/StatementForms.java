package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
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
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** How the statements of each collection look to a caller, from {@code statements.json}. */
final class StatementForms {
    private static final JsonMapper JSON = new JsonMapper();

    private final JsonNode forms;

    StatementForms() {
        try (InputStream file = Objects.requireNonNull(StatementForms.class.getResourceAsStream("statements.json"))) {
            forms = JSON.readTree(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
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

    Object example(String collection) {
        return plain(forms.path(collection).path("example"));
    }

    /** A batch of one row: the parts of the path and the body together. */
    Object batchExample(String collection) {
        return Map.of("rows", List.of(plain(row(collection))));
    }

    Schema statement(String collection) {
        JsonNode form = forms.path(collection);
        Schema schema = OASFactory.createSchema().addType(SchemaType.OBJECT);
        form.path("fields")
                .properties()
                .forEach(field -> schema.addProperty(
                        field.getKey(), FieldSchemas.of(field.getValue().asText())));
        form.path("required").forEach(field -> schema.addRequired(field.asText()));
        schema.setAdditionalPropertiesBoolean(false);
        schema.addExample(example(collection));
        return schema;
    }

    Schema batch(String collection) {
        Schema row = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("The parts of the item's address and its body together.");
        row.addExample(plain(row(collection)));
        Schema rows =
                OASFactory.createSchema().addType(SchemaType.ARRAY).items(row).maxItems(50_000);
        return OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty("rows", rows)
                .addRequired("rows");
    }

    private ObjectNode row(String collection) {
        ObjectNode row = JSON.createObjectNode();
        row.setAll((ObjectNode) forms.path(collection).path("path").deepCopy());
        row.setAll((ObjectNode) forms.path(collection).path("example").deepCopy());
        return row;
    }

    private static Object plain(JsonNode node) {
        if (node.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            node.properties().forEach(each -> object.put(each.getKey(), plain(each.getValue())));
            return object;
        }
        if (node.isArray()) {
            List<Object> list = new ArrayList<>();
            node.forEach(each -> list.add(plain(each)));
            return list;
        }
        return node.isNumber() ? node.decimalValue() : node.isBoolean() ? (Object) node.booleanValue() : node.asText();
    }
}
