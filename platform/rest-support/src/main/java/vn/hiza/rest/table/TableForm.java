package vn.hiza.rest.table;

import java.util.List;
import java.util.Map;

/** A table to be filled in and sent: its headers, and lines of which some cells are known. */
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
        return written(lines).csv();
    }

    /** @param lines by the fields of the columns; what is not named stays empty */
    public byte[] xlsx(List<Map<String, String>> lines) {
        return written(lines).xlsx();
    }

    private WrittenTable written(List<Map<String, String>> lines) {
        return new WrittenTable(
                vietnamese ? "Báo cáo" : "Report",
                columns.stream().map(column -> column.title(vietnamese)).toList(),
                lines.stream()
                        .map(line -> columns.stream()
                                .map(column -> line.getOrDefault(column.field(), ""))
                                .toList())
                        .toList(),
                TableColumn.wholes(columns));
    }
}
