package vn.hiza.gateway.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A statement whose parameters are columns of a set of rows. */
final class SetStatement implements AutoCloseable {
    private final Connection connection;
    private final PreparedStatement statement;
    private int at;

    SetStatement(Connection connection, String sql) throws SQLException {
        this.connection = connection;
        this.statement = connection.prepareStatement(sql);
    }

    <R> SetStatement array(String type, Collection<R> rows, Function<R, @Nullable Object> value) throws SQLException {
        @Nullable Object[] elements = new Object[rows.size()];
        int i = 0;
        for (R row : rows) {
            elements[i++] = value.apply(row);
        }
        statement.setArray(++at, connection.createArrayOf(type, elements));
        return this;
    }

    SetStatement whole(long value) throws SQLException {
        statement.setLong(++at, value);
        return this;
    }

    SetStatement text(String value) throws SQLException {
        statement.setString(++at, value);
        return this;
    }

    int update() throws SQLException {
        return statement.executeUpdate();
    }

    ResultSet query() throws SQLException {
        return statement.executeQuery();
    }

    /** Runs the statement and hands over each row it answers. */
    void forEach(Taker taker) throws SQLException {
        try (ResultSet rows = query()) {
            while (rows.next()) {
                taker.take(rows);
            }
        }
    }

    /** Takes what it needs of the row that a result stands at. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    @Override
    public void close() throws SQLException {
        statement.close();
    }
}
