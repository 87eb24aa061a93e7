package vn.hiza.rest.table;

import java.util.List;
import java.util.Map;

/**
 * A table for people, to be read, or filled in and sent: its headers, and lines of which some cells are known. Notes are plain
 * text to a spreadsheet, whatever they begin with.
 */
public final class TableForm {
    private final List<TableColumn> columns;
    private final boolean vietnamese;

    /** @param vietnamese whether the headers are; either are read */
    public TableForm(List<TableColumn> columns, boolean vietnamese) {
        this.columns = columns;
        this.vietnamese = vietnamese;
    }

    /** @param lines by the fields of the columns; what is not named stays empty */
    public byte[] csv(List<Map<String, String>> lines) {
        return written(lines).as(TableFile.CSV);
    }

    /** @param lines by the fields of the columns; what is not named stays empty */
    public byte[] xlsx(List<Map<String, String>> lines) {
        return written(lines).as(TableFile.XLSX);
    }

    private WrittenTable written(List<Map<String, String>> lines) {
        return new WrittenTable(
                vietnamese ? "Báo cáo" : "Report",
                columns.stream().map(column -> column.title(vietnamese)).toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> cell(column, line))
                                .toList())
                        .toList(),
                TableColumn.wholes(columns),
                TableColumn.decimals(columns));
    }

    private static String cell(TableColumn column, Map<String, String> line) {
        String text = line.getOrDefault(column.field(), "");
        return column.content() == TableColumn.Content.NOTE ? PlainText.of(text) : text;
    }
}
