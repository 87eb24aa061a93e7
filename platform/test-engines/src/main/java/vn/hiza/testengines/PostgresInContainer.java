package vn.hiza.testengines;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.testcontainers.postgresql.PostgreSQLContainer;
import vn.hiza.engines.Databases;
import vn.hiza.engines.PostgresEngine;

/** PostgreSQL from its public image. */
record PostgresInContainer(PostgreSQLContainer container) implements TestPostgres {
    private static final String IMAGE = "postgres:18";
    private static final String OWNER = "postgres";

    static PostgresInContainer start() {
        PostgresInContainer started = new PostgresInContainer(new PostgreSQLContainer(IMAGE)
                .withDatabaseName(OWNER)
                .withUsername(OWNER)
                .withPassword(OWNER)
                .withCommand(command()));
        started.container.start();
        try (Connection connection = DriverManager.getConnection(started.url(OWNER), OWNER, OWNER)) {
            Databases.create(connection);
            return started;
        } catch (SQLException | IOException failed) {
            started.close();
            throw new IllegalStateException("the databases of the test could not be created", failed);
        }
    }

    private static String[] command() {
        Stream<String> settings = PostgresEngine.settings(false).entrySet().stream()
                .flatMap(setting -> Stream.of("-c", setting.getKey() + "=" + setting.getValue()));
        return Stream.concat(Stream.of("postgres"), settings).toArray(String[]::new);
    }

    @Override
    public String url(String database) {
        return "jdbc:postgresql://" + container.getHost() + ":"
                + container.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + database;
    }

    @Override
    public void close() {
        container.stop();
    }
}
