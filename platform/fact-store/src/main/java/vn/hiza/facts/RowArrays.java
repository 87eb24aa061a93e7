package vn.hiza.facts;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Binds rows to a statement as one array per column. Each array has its exact Java type, for which the driver has a binary
 * form; arrays of objects would travel as text, in which every quote of every JSON value is escaped and parsed again.
 */
final class RowArrays<R> {
    private final PreparedStatement statement;
    private final List<R> rows;
    private int at;

    /** @param at the number of parameters bound before the first array */
    RowArrays(PreparedStatement statement, List<R> rows, int at) {
        this.statement = statement;
        this.rows = rows;
        this.at = at;
    }

    RowArrays<R> texts(Function<R, @Nullable String> value) throws SQLException {
        return bind("text", String[]::new, value);
    }

    /** As text: the driver has no binary form for arrays of UUID. */
    RowArrays<R> uuids(Function<R, UUID> value) throws SQLException {
        return texts(row -> value.apply(row).toString());
    }

    RowArrays<R> wholes(Function<R, @Nullable Long> value) throws SQLException {
        return bind("bigint", Long[]::new, value);
    }

    RowArrays<R> integers(Function<R, @Nullable Integer> value) throws SQLException {
        return bind("integer", Integer[]::new, value);
    }

    RowArrays<R> flags(Function<R, Boolean> value) throws SQLException {
        return bind("boolean", Boolean[]::new, value);
    }

    /** As whole microseconds, for which the driver has a binary form; {@link #moment} makes a time of them again. */
    RowArrays<R> moments(Function<R, Instant> value) throws SQLException {
        return wholes(row -> ChronoUnit.MICROS.between(Instant.EPOCH, value.apply(row)));
    }

    /** The SQL of a time that came as {@link #moments}. */
    static String moment(String column) {
        return "(timestamptz 'epoch' + " + column + " * interval '1 microsecond')";
    }

    <T> RowArrays<R> column(Column<T> column, Function<R, T> state) throws SQLException {
        Function<R, @Nullable Object> value = row -> column.value().apply(state.apply(row));
        return switch (column.type()) {
            case TEXT -> texts(row -> (String) value.apply(row));
            case DATE -> integers(row -> day((LocalDate) value.apply(row)));
            case WHOLE -> wholes(row -> (Long) value.apply(row));
        };
    }

    private static @Nullable Integer day(@Nullable LocalDate date) {
        return date == null ? null : Math.toIntExact(date.toEpochDay());
    }

    private <E> RowArrays<R> bind(String type, IntFunction<@Nullable E[]> array, Function<R, @Nullable E> value)
            throws SQLException {
        @Nullable E[] elements = array.apply(rows.size());
        for (int i = 0; i < elements.length; i++) {
            elements[i] = value.apply(rows.get(i));
        }
        statement.setArray(++at, statement.getConnection().createArrayOf(type, elements));
        return this;
    }
}
