package vn.hiza.bench.floor;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A plain table with the columns of a vaccination count beside the service's own, for as long as it is measured. */
final class BenchTable implements AutoCloseable {
    private final String url;
    private final String name;

    /** @param url JDBC address of the health service's database */
    BenchTable(String url, String name) throws SQLException {
        this.url = url;
        this.name = name;
        execute("drop table if exists " + name);
        execute("create table " + name + " (enterprise text not null, date date not null, dose smallint not null,"
                + " district text not null, people bigint not null, primary key (enterprise, date, dose, district))");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url);
    }

    @Override
    public void close() throws SQLException {
        execute("drop table " + name);
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
