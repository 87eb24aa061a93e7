package vn.hiza.rest.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A table as it was sent, line by line, for an answer that stands beside it. */
public final class SentTable {
    private final Consumer<SentTable> begun;
    private final BiConsumer<SentTable, List<String>> use;
    private final List<List<String>> lines = new ArrayList<>();
    private List<String> headers = List.of();
    private char separator = ',';
    private List<TableColumn> columns = List.of();

    private SentTable(Consumer<SentTable> begun, BiConsumer<SentTable, List<String>> use) {
        this.begun = begun;
        this.use = use;
    }

    /** Keeps all lines. */
    public static SentTable kept() {
        return new SentTable(headers -> {}, (table, cells) -> table.lines.add(cells));
    }

    /** For a table that is not asked for again. */
    public static SentTable forgetting() {
        return new SentTable(headers -> {}, (table, cells) -> {});
    }

    /** Hands the lines on as they come, once the headers are known. */
    static SentTable passing(Consumer<SentTable> begun, BiConsumer<SentTable, List<String>> use) {
        return new SentTable(begun, use);
    }

    void headers(List<String> shown, TableHeader header) {
        headers = shown;
        columns = IntStream.range(0, header.size()).mapToObj(header::column).toList();
        begun.accept(this);
    }

    /** What stands between the cells of a table that is text; said before its headers. */
    void separatedBy(char sign) {
        separator = sign;
    }

    char separator() {
        return separator;
    }

    void line(List<String> cells) {
        use.accept(this, cells);
    }

    /** The lines below the headers, empty ones too: the row at index 0 is the first. */
    public int size() {
        return lines.size();
    }

    /** The lines that were kept, as they were sent. */
    List<List<String>> lines() {
        return lines;
    }

    /** The headers without those of an earlier answer. */
    List<String> headers() {
        return own(headers);
    }

    /** A line without what an earlier answer wrote, and as wide as the headers or wider. */
    List<String> plain(List<String> line) {
        List<String> cells = new ArrayList<>(own(line));
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

    private List<String> own(List<String> cells) {
        return IntStream.range(0, cells.size())
                .filter(place -> place >= columns.size() || !OutcomeColumn.isOne(columns.get(place)))
                .mapToObj(cells::get)
                .toList();
    }
}
