package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Schemas of the event contracts as schemas of OpenAPI, which since 3.1 speaks the same JSON Schema: what may be stated and
 * what is published are described once.
 */
final class ContractSchema {
    private ContractSchema() {}

    static Schema of(JsonNode json) {
        Schema schema = OASFactory.createSchema();
        types(json.path("type"), schema);
        text(json.path("description"), schema::setDescription);
        text(json.path("format"), schema::setFormat);
        text(json.path("pattern"), schema::setPattern);
        number(json.path("minimum"), schema::setMinimum);
        number(json.path("exclusiveMinimum"), schema::setExclusiveMinimum);
        number(json.path("maximum"), schema::setMaximum);
        number(json.path("multipleOf"), schema::setMultipleOf);
        whole(json.path("minLength"), schema::setMinLength);
        whole(json.path("maxLength"), schema::setMaxLength);
        whole(json.path("minItems"), schema::setMinItems);
        whole(json.path("maxItems"), schema::setMaxItems);
        if (json.has("const")) {
            schema.setConstValue(PlainJson.of(json.path("const")));
        }
        if (json.has("default")) {
            schema.setDefaultValue(PlainJson.of(json.path("default")));
        }
        json.path("enum").forEach(each -> schema.addEnumeration(PlainJson.of(each)));
        structure(json, schema);
        return schema;
    }

    private static void structure(JsonNode json, Schema schema) {
        json.path("required").forEach(each -> schema.addRequired(each.asText()));
        json.path("properties").properties().forEach(each -> schema.addProperty(each.getKey(), of(each.getValue())));
        json.path("oneOf").forEach(each -> schema.addOneOf(of(each)));
        if (json.has("items")) {
            schema.setItems(of(json.path("items")));
        }
        if (json.has("additionalProperties")) {
            schema.setAdditionalPropertiesBoolean(
                    json.path("additionalProperties").booleanValue());
        }
    }

    /** One type, or a list of types where null is one of them. */
    private static void types(JsonNode type, Schema schema) {
        if (type.isTextual()) {
            schema.addType(SchemaType.valueOf(type.textValue().toUpperCase(Locale.ROOT)));
        }
        type.forEach(each -> types(each, schema));
    }

    private static void text(JsonNode value, Consumer<String> setter) {
        if (value.isTextual()) {
            setter.accept(value.textValue());
        }
    }

    private static void number(JsonNode value, Consumer<BigDecimal> setter) {
        if (value.isNumber()) {
            setter.accept(value.decimalValue());
        }
    }

    private static void whole(JsonNode value, Consumer<Integer> setter) {
        if (value.isNumber()) {
            setter.accept(value.intValue());
        }
    }
}
