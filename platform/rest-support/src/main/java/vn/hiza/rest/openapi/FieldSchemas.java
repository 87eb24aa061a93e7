package vn.hiza.rest.openapi;

import java.math.BigDecimal;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** The schema of a field by the kind that {@code statements.json} gives it; names joined by bars are an enumeration. */
final class FieldSchemas {
    private FieldSchemas() {}

    static Schema of(String kind) {
        return switch (kind) {
            case "date" ->
                typed(SchemaType.STRING)
                        .format("date")
                        .description("Business day in Asia/Ho_Chi_Minh, from 1990 to today.");
            case "count" -> typed(SchemaType.INTEGER).minimum(BigDecimal.ZERO);
            case "decimal" -> typed(SchemaType.NUMBER).description("Exact, without an exponent.");
            case "boolean" -> typed(SchemaType.BOOLEAN);
            case "taxCode" ->
                typed(SchemaType.STRING)
                        .pattern("^[0-9]{10}(-[0-9]{3})?$|^[0-9]{12}$")
                        .description("Tax code (MST) with its check digit.");
            case "code" -> typed(SchemaType.STRING).pattern("^[A-Za-z0-9_-][A-Za-z0-9._-]*$");
            case "codes" -> typed(SchemaType.ARRAY).items(of("code"));
            case "name" ->
                typed(SchemaType.OBJECT)
                        .addProperty("vi", typed(SchemaType.STRING))
                        .addProperty("en", typed(SchemaType.STRING))
                        .addRequired("vi")
                        .addRequired("en");
            case "amounts" -> typed(SchemaType.ARRAY).items(money());
            case "text" -> typed(SchemaType.STRING);
            default -> typed(SchemaType.STRING).enumeration(Arrays.<Object>asList((Object[]) kind.split("\\|", -1)));
        };
    }

    private static Schema money() {
        return typed(SchemaType.OBJECT)
                .addProperty("amount", of("decimal"))
                .addProperty("currency", of("USD|VND"))
                .addRequired("amount")
                .addRequired("currency");
    }

    private static Schema typed(SchemaType type) {
        return OASFactory.createSchema().addType(type);
    }
}
