package vn.hiza.facts;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a fact's state that SQL can filter and join on. The state itself is the JSON in the log; a column only projects
 * it.
 *
 * @param value of the Java type that goes with {@code type}
 */
public record Column<T>(String name, Type type, Function<T, @Nullable Object> value) {
    /** What a column holds. */
    public enum Type {
        /** {@code text}, from a {@link String}. */
        TEXT,
        /** {@code date}, from a {@link LocalDate}. */
        DATE,
        /** A whole number of any width, from a {@link Long}. */
        WHOLE
    }

    public static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.TEXT, value);
    }

    public static <T> Column<T> date(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.DATE, value);
    }

    public static <T> Column<T> whole(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, Type.WHOLE, value);
    }

    /** The PostgreSQL type of the arrays that carry the column to the database. */
    String arrayType() {
        return switch (type) {
            case TEXT -> "text";
            case DATE -> "integer";
            case WHOLE -> "bigint";
        };
    }

    /** SQL of what {@link ColumnValues} reads: a date leaves the database as it came. */
    String kept() {
        return type == Type.DATE ? name + " - date '1970-01-01'" : name;
    }

    /** SQL that makes the column of what its array carries: a date travels as the number of its day since 1970. */
    String restored() {
        return type == Type.DATE ? "date '1970-01-01' + " + name : name;
    }
}
