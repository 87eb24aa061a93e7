package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.FactJson;
import vn.hiza.rest.list.ListColumn;
import vn.hiza.rest.list.ReadList;
import vn.hiza.rest.table.CsvRows;

/** Documents what a list answers, from the description it is answered by. */
public final class ListDocument {
    private final OpenAPI document;

    public ListDocument(OpenAPI document) {
        this.document = document;
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
    }

    /** Says of {@code GET path} that it pages, and what a page looks like. */
    public <T> ListDocument describe(String path, ReadList<T> list) {
        Operation operation = document.getPaths().getPathItem(path).getGET();
        OperationParameters parameters = new OperationParameters(operation);
        parameters.limit();
        parameters.query("cursor", "nextCursor of the page before");
        parameters.query("locale", "Of a table: vi, or en where none is named");
        String name = schemaName(list);
        document.getComponents().addSchema(name, row(list));
        Schema page = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .addProperty(
                        "items",
                        OASFactory.createSchema().addType(SchemaType.ARRAY).items(CollectionSchemas.reference(name)))
                .addProperty("nextCursor", CollectionSchemas.text().addType(SchemaType.NULL));
        operation
                .getResponses()
                .addAPIResponse(
                        "200",
                        OASFactory.createAPIResponse()
                                .description("A page")
                                .content(OASFactory.createContent()
                                        .addMediaType(
                                                "application/json",
                                                OASFactory.createMediaType()
                                                        .schema(page)
                                                        .example(page(list)))
                                        .addMediaType(
                                                CsvRows.TYPE,
                                                OASFactory.createMediaType()
                                                        .schema(CollectionSchemas.text()
                                                                .description(
                                                                        "UTF-8 with a byte order mark, and commas"))
                                                        .example(table(list)))));
        Problems.addTo(operation, List.of(422));
        return this;
    }

    private static String schemaName(ReadList<?> list) {
        StringBuilder name = new StringBuilder();
        for (String word : list.name().split("-", -1)) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        return name.append("Row").toString();
    }

    private static <T> Schema row(ReadList<T> list) {
        Schema row = OASFactory.createSchema().addType(SchemaType.OBJECT);
        for (ListColumn<T> column : list.columns()) {
            row.addProperty(
                    column.field(), cell(column).addType(SchemaType.NULL).description(column.english()));
            row.addRequired(column.field());
        }
        return row;
    }

    private static Schema cell(ListColumn<?> column) {
        return switch (column.kind()) {
            case TEXT -> CollectionSchemas.text();
            case WHOLE -> OASFactory.createSchema().addType(SchemaType.INTEGER);
            case RATIO, NUMBER -> OASFactory.createSchema().addType(SchemaType.NUMBER);
            case DAY -> CollectionSchemas.text().format("date");
            case MOMENT -> CollectionSchemas.text().format("date-time");
            case FLAG -> OASFactory.createSchema().addType(SchemaType.BOOLEAN);
            case REMARK ->
                OASFactory.createSchema()
                        .addType(SchemaType.OBJECT)
                        .addProperty("code", CollectionSchemas.text())
                        .addProperty("vi", CollectionSchemas.text())
                        .addProperty("en", CollectionSchemas.text());
        };
    }

    private static <T> @Nullable Object page(ReadList<T> list) {
        ObjectNode page = FactJson.MAPPER.createObjectNode();
        page.putArray("items").add(list.json(list.example()));
        page.putNull("nextCursor");
        return PlainJson.of(page);
    }

    private static <T> String table(ReadList<T> list) {
        return new String(list.csv(List.of(list.example()), false), StandardCharsets.UTF_8).substring(1);
    }
}
