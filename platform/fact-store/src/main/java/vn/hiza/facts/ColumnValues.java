package vn.hiza.facts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the columns of a fact hold, taken one after the other in the order in which its kind names them. */
public final class ColumnValues {
    private final ResultSet row;
    private int at;

    /** @param before the number of columns of the result that come before */
    ColumnValues(ResultSet row, int before) {
        this.row = row;
        this.at = before;
    }

    public String text() throws SQLException {
        return row.getString(++at);
    }

    public LocalDate date() throws SQLException {
        return LocalDate.ofEpochDay(row.getInt(++at));
    }

    public long whole() throws SQLException {
        return row.getLong(++at);
    }

    /** Makes a state of its columns. */
    @FunctionalInterface
    public interface Restored<T> {
        T of(ColumnValues values) throws SQLException;
    }
}
