package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.table.TableCell.UnreadableCell;

/** Makes rows of the lines of a table, the first of which are its headers. */
final class TableReading {
    private final List<TableColumn> columns;
    private final RowSink sink;
    private @Nullable TableHeader header;
    private long line;

    TableReading(List<TableColumn> columns, RowSink sink) {
        this.columns = columns;
        this.sink = sink;
    }

    /** The next line; a row of it goes to the sink at once. */
    void line(List<? extends TableCell> cells) {
        line++;
        if (header == null) {
            header = TableHeader.of(cells.stream().map(TableCell::shown).toList(), columns);
        } else if (cells.stream().allMatch(cell -> cell.empty() || cell.shown().isBlank())) {
            sink.skip();
        } else if (cells.size() != header.size()) {
            sink.refuse(Flaw.of(
                    "",
                    "wrong-cell-count",
                    "Line " + line + " has " + cells.size() + " cells, the first line " + header.size() + "."));
        } else {
            row(header, cells);
        }
    }

    /** How many lines have been read. */
    long lines() {
        return line;
    }

    int width() {
        return header == null ? 0 : header.size();
    }

    /** @throws BusinessException when there was not even a line of headers */
    void end() {
        if (header == null) {
            throw new BusinessException(
                    Category.MALFORMED, "empty-table", "The table is empty; its first line names the columns.");
        }
    }

    private void row(TableHeader header, List<? extends TableCell> cells) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        List<Flaw> flaws = new ArrayList<>(0);
        for (int place = 0; place < header.size(); place++) {
            TableColumn column = header.column(place);
            TableCell cell = cells.get(place);
            if (cell.empty()) {
                continue;
            }
            try {
                row.set(
                        column.field(),
                        switch (column.content()) {
                            case TEXT -> cell.text();
                            case WHOLE -> cell.whole();
                            case DAY -> cell.day();
                        });
            } catch (UnreadableCell unreadable) {
                flaws.add(Flaw.of("/" + column.field(), unreadable.code(), String.valueOf(unreadable.getMessage())));
            }
        }
        sink.row(row, flaws);
    }
}
