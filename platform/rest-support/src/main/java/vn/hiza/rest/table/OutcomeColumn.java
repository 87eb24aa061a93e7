package vn.hiza.rest.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The columns that an answer adds to a table. Such a table can be corrected and sent again: what stands in them is not read.
 */
enum OutcomeColumn {
    OUTCOME("kết quả"),
    REMARKS("ghi chú");

    private final TableColumn column;

    OutcomeColumn(String vietnamese) {
        String english = name().toLowerCase(Locale.ROOT);
        this.column =
                new TableColumn(english, TableColumn.Content.ANSWER, english, vietnamese, TableColumn.Need.OPTIONAL);
    }

    static List<TableColumn> columns() {
        return Arrays.stream(values()).map(each -> each.column).toList();
    }

    static boolean isOne(TableColumn column) {
        return column.content() == TableColumn.Content.ANSWER;
    }

    String header(boolean vietnamese) {
        return vietnamese ? column.vietnamese() : column.english();
    }
}
