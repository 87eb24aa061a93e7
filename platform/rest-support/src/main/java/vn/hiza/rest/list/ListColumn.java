package vn.hiza.rest.list;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.table.TableColumn;
import vn.hiza.rest.table.TableColumn.Content;
import vn.hiza.rest.table.TableColumn.Need;

/**
 * A column of a list: a field of its JSON and a cell of its table.
 *
 * @param english header of the table, which begins it with a capital
 * @param vietnamese the same in Vietnamese
 * @param value of the Java type that goes with the kind; null where it does not apply
 */
public record ListColumn<T>(
        String field, Kind kind, String english, String vietnamese, Function<T, @Nullable Object> value) {
    /** What a column holds. */
    public enum Kind {
        /** From a {@link String}. */
        TEXT,
        /** A whole number, from a {@link Long}. */
        WHOLE,
        /** A share, from a {@link java.math.BigDecimal}; written with its own decimals. */
        RATIO,
        /** An amount or a count, from a {@link java.math.BigDecimal}; written with its own decimals. */
        NUMBER,
        /** From a {@link java.time.LocalDate}. */
        DAY,
        /** A moment in Hanoi, from a {@link java.time.OffsetDateTime}. */
        MOMENT,
        /** From a {@link Boolean}. */
        FLAG,
        /** Why a number is what it is, from a {@link Remark}. */
        REMARK
    }

    public static <T> ListColumn<T> text(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.TEXT, english, vietnamese, value);
    }

    public static <T> ListColumn<T> whole(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.WHOLE, english, vietnamese, value);
    }

    public static <T> ListColumn<T> ratio(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.RATIO, english, vietnamese, value);
    }

    public static <T> ListColumn<T> number(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.NUMBER, english, vietnamese, value);
    }

    public static <T> ListColumn<T> flag(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.FLAG, english, vietnamese, value);
    }

    public static <T> ListColumn<T> day(
            String field, String english, String vietnamese, Function<T, @Nullable Object> value) {
        return new ListColumn<>(field, Kind.DAY, english, vietnamese, value);
    }

    public static <T> ListColumn<T> remark(Function<T, @Nullable Object> value) {
        return new ListColumn<>("remark", Kind.REMARK, "remark", "ghi chú", value);
    }

    /** As a table has it. Text is a note: a list is read by people and not sent again. */
    TableColumn inTable() {
        Content content =
                switch (kind) {
                    case TEXT, REMARK -> Content.NOTE;
                    case DAY -> Content.DAY;
                    case WHOLE -> Content.WHOLE;
                    case RATIO, NUMBER -> Content.NUMBER;
                    case MOMENT, FLAG -> Content.TEXT;
                };
        return new TableColumn(field, content, english, vietnamese, Need.OPTIONAL);
    }
}
