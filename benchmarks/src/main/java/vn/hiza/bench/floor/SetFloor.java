package vn.hiza.bench.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import vn.hiza.bench.suite.Counts.Count;

/** A batch at its barest: one connection, one statement, the rows as arrays. */
public final class SetFloor implements AutoCloseable {
    private static final String UPSERT = """
            insert into bench_floor_set (enterprise, date, dose, district, people)
            select * from unnest(?::text[], ?::date[], ?::smallint[], ?::text[], ?::bigint[])
            on conflict (enterprise, date, dose, district) do update set people = excluded.people
            """;

    private final BenchTable table;
    private final Connection connection;

    public SetFloor(String url) throws SQLException {
        table = new BenchTable(url, "bench_floor_set");
        connection = table.connect();
    }

    /** Rows per second of inserting these counts, or of changing them when they are there. */
    public double rowsPerSecond(List<Count> counts) throws SQLException {
        long began = System.nanoTime();
        try (PreparedStatement statement = connection.prepareStatement(UPSERT)) {
            array(statement, 1, "text", counts, Count::enterprise);
            array(statement, 2, "date", counts, Count::date);
            array(statement, 3, "smallint", counts, Count::dose);
            array(statement, 4, "text", counts, count -> "BENCH");
            array(statement, 5, "bigint", counts, Count::people);
            if (statement.executeUpdate() != counts.size()) {
                throw new SQLException("the statement did not write every row");
            }
        }
        return counts.size() * 1e9 / (System.nanoTime() - began);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
        table.close();
    }

    private void array(
            PreparedStatement statement, int at, String type, List<Count> counts, Function<Count, Object> value)
            throws SQLException {
        statement.setArray(
                at, connection.createArrayOf(type, counts.stream().map(value).toArray()));
    }
}
