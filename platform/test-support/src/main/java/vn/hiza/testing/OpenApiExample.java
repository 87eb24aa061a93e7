package vn.hiza.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Set;
import java.util.TreeSet;

/** The example of a body, held to the schema beside it. */
record OpenApiExample(OpenApiDocument document, JsonNode body) {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    /** It satisfies the schema, and has no field that the schema does not know. */
    void assertFits(String name) {
        ObjectNode schema = body.path("schema").deepCopy();
        schema.set("components", document.json().path("components"));
        assertThat(REGISTRY.getSchema(schema.toString()).validate(body.path("example")))
                .as(name + " example satisfies its schema: " + body.path("example"))
                .isEmpty();
        assertKnown(name, body.path("schema"), body.path("example"));
    }

    private void assertKnown(String name, JsonNode schema, JsonNode example) {
        JsonNode resolved = document.resolved(schema);
        if (example.isArray()) {
            example.forEach(each -> assertKnown(name + "[]", resolved.path("items"), each));
        }
        Set<String> known = new TreeSet<>();
        collect(resolved, known);
        if (example.isObject() && !known.isEmpty()) {
            example.fieldNames()
                    .forEachRemaining(field -> assertThat(known).as(name).contains(field));
            example.properties()
                    .forEach(each -> assertKnown(
                            name + "/" + each.getKey(),
                            resolved.path("properties").path(each.getKey()),
                            each.getValue()));
        }
    }

    private void collect(JsonNode schema, Set<String> known) {
        schema.path("properties").fieldNames().forEachRemaining(known::add);
        for (String several : new String[] {"allOf", "anyOf", "oneOf"}) {
            schema.path(several).forEach(part -> collect(document.resolved(part), known));
        }
    }
}
