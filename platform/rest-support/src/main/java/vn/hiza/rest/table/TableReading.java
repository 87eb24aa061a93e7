package vn.hiza.rest.table;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.row.RowSink;
import vn.hiza.rest.table.TableCell.UnreadableCell;

/** Makes rows of the lines of a table, the first of which are its headers. */
final class TableReading {
    private final List<TableColumn> columns;
    private final RowSink sink;
    private final SentTable sent;
    private @Nullable TableHeader header;
    private long line;

    TableReading(List<TableColumn> columns, RowSink sink, SentTable sent) {
        this.columns = Stream.concat(columns.stream(), OutcomeColumn.columns().stream())
                .toList();
        this.sink = sink;
        this.sent = sent;
    }

    /** The next line; a row of it goes to the sink at once. */
    void line(List<? extends TableCell> cells) {
        line++;
        if (header == null) {
            List<String> headers = cells.stream().map(TableCell::shown).toList();
            header = TableHeader.of(headers, columns);
            sent.headers(headers, header);
            return;
        }
        // What goes beyond the headers is refused, and not kept: there may be thousands of empty cells in each line.
        sent.line(written(header, cells.subList(0, Math.min(cells.size(), header.size()))));
        if (cells.stream().allMatch(cell -> cell.empty() || cell.shown().isBlank())) {
            sink.skip();
        } else if (cells.size() != header.size()) {
            sink.refuse(Flaw.of(
                    "",
                    "wrong-cell-count",
                    "This line has " + cells.size() + " cells, the first line " + header.size() + "."));
        } else if (saysNothing(header, cells)) {
            sink.leaveOut();
        } else {
            row(header, cells);
        }
    }

    private static boolean saysNothing(TableHeader header, List<? extends TableCell> cells) {
        return IntStream.range(0, header.size())
                .anyMatch(place -> header.column(place).need() == TableColumn.Need.MEASURE
                        && cells.get(place).shown().isBlank());
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
            if (cell.empty() || !column.read()) {
                continue;
            }
            try {
                row.set(
                        column.field(),
                        switch (column.content()) {
                            case TEXT -> cell.text();
                            case WHOLE -> cell.whole();
                            case DAY -> cell.day();
                            case NOTE, NUMBER, ANSWER ->
                                throw new IllegalStateException("what is for people is not read");
                        });
            } catch (UnreadableCell unreadable) {
                flaws.add(Flaw.of("/" + column.field(), unreadable.code(), String.valueOf(unreadable.getMessage())));
            }
        }
        sink.row(row, flaws);
    }

    private static List<String> written(TableHeader header, List<? extends TableCell> cells) {
        List<String> written = new ArrayList<>(cells.size());
        for (int place = 0; place < cells.size(); place++) {
            written.add(cells.get(place).written(header.column(place).content()));
        }
        return written;
    }
}
