package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/** Adds the parameters of conventions, which the code reads from the request and no signature names. */
final class OperationParameters {
    private final Operation operation;

    OperationParameters(Operation operation) {
        this.operation = operation;
    }

    void header(String name, String description) {
        add(name, description, Parameter.In.HEADER, CollectionSchemas.text());
    }

    void query(String name, String description) {
        add(name, description, Parameter.In.QUERY, schema(name));
    }

    /** A parameter, named in a signature or not, with what a file says of it. */
    void described(String name, JsonNode said) {
        String description = said.path("description").asText();
        Parameter.In in = "header".equals(said.path("in").asText()) ? Parameter.In.HEADER : Parameter.In.QUERY;
        add(name, description, in, said.has("schema") ? ContractSchema.of(said.path("schema")) : schema(name));
        all().stream().filter(each -> name.equals(each.getName())).forEach(each -> each.description(description)
                .example(said.path("example").textValue()));
    }

    private static Schema schema(String name) {
        boolean date = name.equals("from") || name.equals("to") || name.endsWith("On");
        Schema text = CollectionSchemas.text();
        return date ? text.format("date") : text;
    }

    void flag(String name, String description) {
        Schema flag = OASFactory.createSchema().addType(SchemaType.BOOLEAN).defaultValue(false);
        add(name, description, Parameter.In.QUERY, flag);
    }

    void limit() {
        Schema limit = OASFactory.createSchema()
                .addType(SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(1000))
                .defaultValue(100);
        add("limit", "Items on a page", Parameter.In.QUERY, limit);
    }

    /** Says of the parts of the address what the contract says of the fields they stand for. */
    void address(StatementForms forms, String collection) {
        for (Parameter parameter : all()) {
            JsonNode part = forms.part(collection, String.valueOf(parameter.getName()));
            if (parameter.getIn() == Parameter.In.PATH && !part.isMissingNode()) {
                Schema schema = ContractSchema.of(part);
                schema.setType(List.of(schema.getType().get(0)));
                parameter.setDescription(schema.getDescription());
                parameter.setSchema(schema.description(null));
            }
        }
    }

    private void add(String name, String description, Parameter.In in, Schema schema) {
        boolean known = all().stream().anyMatch(each -> name.equals(each.getName()));
        if (!known) {
            operation.addParameter(OASFactory.createParameter()
                    .name(name)
                    .in(in)
                    .description(description)
                    .schema(schema));
        }
    }

    private List<Parameter> all() {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
