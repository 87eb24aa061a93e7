package vn.hiza.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
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

    /** What a table can be answered with, beside the report. */
    static void addTo(APIResponse answer, JsonNode row) {
        Schema table = CollectionSchemas.text()
                .description(
                        "The table as it was sent, with two more columns: the outcome of each line, and remarks that begin with the number of their line");
        answer.getContent()
                .addMediaType(
                        CsvRows.TYPE,
                        OASFactory.createMediaType()
                                .schema(table)
                                .example(headers(row) + ",outcome,remarks\n" + cells(row) + ",created,\n"));
        answer.getContent().addMediaType(XlsxRows.TYPE, workbook());
    }

    static void describeForm(OperationParameters parameters) {
        parameters.query("district", "Whose enterprises; the caller's own district where there is one");
        parameters.query("date", "The day to report on; today in Hanoi where none is named");
        parameters.query("locale", "Of the headers: vi, or en where none is named");
    }

    static Map<String, APIResponse> form(JsonNode row) {
        String example = headers(row) + "\n" + cells(row) + "\n";
        Content content = OASFactory.createContent()
                .addMediaType(XlsxRows.TYPE, workbook())
                .addMediaType(
                        CsvRows.TYPE,
                        OASFactory.createMediaType()
                                .schema(CollectionSchemas.text())
                                .example(example));
        return Map.of(
                "200",
                OASFactory.createAPIResponse()
                        .description("The table, a workbook by default")
                        .content(content));
    }

    private static MediaType workbook() {
        return OASFactory.createMediaType()
                .schema(CollectionSchemas.text().format("binary"))
                .example("A workbook with one sheet");
    }

    private static String headers(JsonNode row) {
        List<String> fields = new ArrayList<>();
        row.fieldNames().forEachRemaining(fields::add);
        return String.join(",", fields);
    }

    private static String cells(JsonNode row) {
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(cell.asText()));
        return String.join(",", cells);
    }

    static void addTo(Operation operation, OperationParameters parameters, JsonNode row) {
        parameters.query("locale", "How a table writes numbers and days: vi (1.234, 15/11/2021) or en (1,234)");
        Content content = operation.getRequestBody().getContent();
        content.addMediaType(
                CsvRows.TYPE,
                OASFactory.createMediaType()
                        .schema(CollectionSchemas.text()
                                .description("UTF-8, comma or semicolon, the first line names the columns"))
                        .example(headers(row) + "\n" + cells(row) + "\n"));
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
