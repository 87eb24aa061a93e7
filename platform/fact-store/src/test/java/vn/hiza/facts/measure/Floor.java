package vn.hiza.facts.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Function;

/** The bare writing of the same columns: one connection, one statement, no log. */
final class Floor {
    private static final String UPSERT = """
            insert into floor (enterprise, date, dose, district, people)
            select * from unnest(?::text[], ?::date[], ?::smallint[], ?::text[], ?::bigint[])
            on conflict (enterprise, date, dose, district) do update set people = excluded.people
            """;

    private final Connection connection;

    Floor(Connection connection) throws SQLException {
        this.connection = connection;
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    "create table floor (enterprise text not null, date date not null, dose smallint not null,"
                            + " district text not null, people bigint not null,"
                            + " primary key (enterprise, date, dose, district))");
        }
    }

    void write(List<Count> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            array(statement, 1, "text", rows, Count::enterprise);
            array(statement, 2, "date", rows, Count::date);
            array(statement, 3, "smallint", rows, Count::dose);
            array(statement, 4, "text", rows, Count::district);
            array(statement, 5, "bigint", rows, Count::people);
            statement.executeUpdate();
        }
    }

    private void array(
            PreparedStatement statement, int at, String type, List<Count> rows, Function<Count, Object> value)
            throws SQLException {
        statement.setArray(
                at, connection.createArrayOf(type, rows.stream().map(value).toArray()));
    }
}
