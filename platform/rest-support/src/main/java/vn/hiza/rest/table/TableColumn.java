package vn.hiza.rest.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A column of the table that a collection is sent as.
 *
 * @param field the field of the statement it fills; is a header too
 * @param content how its cells are written
 * @param english header for people, in lower case
 * @param vietnamese header for people, in lower case
 * @param need whether a table, and a line of it, can do without it
 */
public record TableColumn(String field, Content content, String english, String vietnamese, Need need) {
    /** What stands in a cell. */
    public enum Content {
        /** As it is. */
        TEXT,
        /** Digits, with groups of three where the table's locale is declared. */
        WHOLE,
        /** {@code 2021-11-15}; in a table declared Vietnamese {@code 15/11/2021} too. */
        DAY,
        /** For people, as a name beside a code; it is not read. */
        NOTE,
        /** With decimals, for people; it is not read. */
        NUMBER,
        /** What an earlier answer wrote; it is not read. */
        ANSWER
    }

    /** What can be left out. */
    public enum Need {
        /** The whole column. */
        OPTIONAL,
        /** Nothing: an empty cell is a flaw. */
        COLUMN,
        /** What it says itself: a line whose cell is empty says nothing, and is left out. */
        MEASURE
    }

    /** The places of those that hold whole numbers. */
    static Set<Integer> wholes(List<TableColumn> columns) {
        return places(columns, Content.WHOLE);
    }

    /** The places of those that hold numbers with decimals. */
    static Set<Integer> decimals(List<TableColumn> columns) {
        return places(columns, Content.NUMBER);
    }

    private static Set<Integer> places(List<TableColumn> columns, Content content) {
        return IntStream.range(0, columns.size())
                .filter(place -> columns.get(place).content() == content)
                .boxed()
                .collect(Collectors.toSet());
    }

    /** Its header in a table that we write. */
    String title(boolean inVietnamese) {
        String name = inVietnamese ? vietnamese : english;
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    boolean read() {
        return content == Content.TEXT || content == Content.WHOLE || content == Content.DAY;
    }

    boolean isHeadedBy(String header) {
        return header.equals(field.toLowerCase(Locale.ROOT)) || header.equals(english) || header.equals(vietnamese);
    }

    String headers() {
        return field + " (" + english + ", " + vietnamese + ")";
    }
}
