package vn.hiza.facts;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a fact's state that SQL can filter and join on. The state itself is the JSON in the log; a column only projects
 * it.
 *
 * @param type PostgreSQL's name of the column type, as {@code text}, {@code date}, {@code bigint}
 */
public record Column<T>(String name, String type, Function<T, @Nullable Object> value) {
    public static <T> Column<T> text(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, "text", value);
    }

    public static <T> Column<T> date(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, "date", value);
    }

    public static <T> Column<T> whole(String name, Function<T, @Nullable Object> value) {
        return new Column<>(name, "bigint", value);
    }
}
