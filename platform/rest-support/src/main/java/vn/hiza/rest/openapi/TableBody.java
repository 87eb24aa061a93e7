package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import vn.hiza.rest.table.CsvRows;
import vn.hiza.rest.table.XlsxRows;

/** Documents the tables that a batch can be sent as. */
final class TableBody {
    private TableBody() {}

    /** Asked before the body is described: what the method consumes still stands there. */
    static boolean takenBy(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent() != null
                && operation.getRequestBody().getContent().getMediaType(CsvRows.TYPE) != null;
    }

    static void addTo(Operation operation, OperationParameters parameters, JsonNode row) {
        parameters.query("locale", "How a table writes numbers and days: vi (1.234, 15/11/2021) or en (1,234)");
        List<String> fields = new ArrayList<>();
        row.fieldNames().forEachRemaining(fields::add);
        String cells = fields.stream().map(field -> row.get(field).asText()).collect(Collectors.joining(","));
        Content content = operation.getRequestBody().getContent();
        content.addMediaType(
                CsvRows.TYPE,
                OASFactory.createMediaType()
                        .schema(CollectionSchemas.text()
                                .description("UTF-8, comma or semicolon, the first line names the columns"))
                        .example(String.join(",", fields) + "\n" + cells + "\n"));
        content.addMediaType(
                XlsxRows.TYPE,
                OASFactory.createMediaType()
                        .schema(
                                CollectionSchemas.text()
                                        .format("binary")
                                        .description(
                                                "A workbook without macros; its first sheet, whose first row names the columns")));
    }
}
