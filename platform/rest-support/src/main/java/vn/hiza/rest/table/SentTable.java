package vn.hiza.rest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** A table as it was sent, line by line, kept for an answer that stands beside it. */
public final class SentTable {
    private final boolean kept;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> headers = List.of();
    private List<TableColumn> columns = List.of();

    private SentTable(boolean kept) {
        this.kept = kept;
    }

    public static SentTable kept() {
        return new SentTable(true);
    }

    /** For a table that may be longer than can be kept, and is not asked for again. */
    public static SentTable forgetting() {
        return new SentTable(false);
    }

    void headers(List<String> shown, TableHeader header) {
        headers = shown;
        columns = IntStream.range(0, header.size()).mapToObj(header::column).toList();
    }

    void line(List<String> cells) {
        if (kept) {
            lines.add(cells);
        }
    }

    /** The lines below the headers, empty ones too: the row at index 0 is the first. */
    public int size() {
        return lines.size();
    }

    /** The headers without those of an earlier answer. */
    List<String> headers() {
        return kept(headers);
    }

    /** A line without what an earlier answer wrote, and as wide as the headers or wider. */
    List<String> line(int index) {
        List<String> cells = new ArrayList<>(kept(lines.get(index)));
        while (cells.size() < headers().size()) {
            cells.add("");
        }
        return cells;
    }

    /** The places of kept columns that hold whole numbers. */
    Set<Integer> wholes() {
        return TableColumn.wholes(
                columns.stream().filter(column -> !OutcomeColumn.isOne(column)).toList());
    }

    private List<String> kept(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(place -> place >= columns.size() || !OutcomeColumn.isOne(columns.get(place)))
                .mapToObj(cells::get)
                .toList();
    }
}
