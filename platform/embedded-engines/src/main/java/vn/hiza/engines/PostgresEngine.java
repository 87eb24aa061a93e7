package vn.hiza.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/** One PostgreSQL server with a database and a user of the same name for each application. */
public final class PostgresEngine implements AutoCloseable {
    /** The databases, and at the same time the users that own them; locally each user's password is its name. */
    public static final List<String> DATABASES = List.of("investment", "workforce", "party_org", "health", "gateway");

    private final EmbeddedPostgres server;

    private PostgresEngine(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on a folder that outlives it, or makes that folder.
     *
     * @param durable false gives up safety against power loss for speed, for tests only
     */
    public static PostgresEngine start(Path folder, int port, boolean durable) throws IOException {
        return start(builder(folder, port, durable));
    }

    /**
     * Starts the same server, durable, for a process that decides itself when the server ends.
     *
     * @param log where the server writes its messages
     */
    public static PostgresEngine startUntilClosed(Path folder, int port, Path log) throws IOException {
        ProcessBuilder.Redirect messages = ProcessBuilder.Redirect.appendTo(log.toFile());
        return start(builder(folder, port, true)
                .setRegisterShutdownHook(false)
                .setOutputRedirector(messages)
                .setErrorRedirector(messages));
    }

    private static PostgresEngine start(EmbeddedPostgres.Builder builder) throws IOException {
        PostgresEngine engine = new PostgresEngine(builder.start());
        engine.createDatabases();
        return engine;
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port, boolean durable) throws IOException {
        Files.createDirectories(folder);
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(30))
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("max_connections", "200")
                .setServerConfig("max_wal_size", "2GB")
                .setServerConfig("wal_compression", "on")
                .setServerConfig("checkpoint_timeout", "15min")
                .setServerConfig("jit", "off")
                .setServerConfig("fsync", durable ? "on" : "off")
                .setServerConfig("synchronous_commit", durable ? "on" : "off")
                .setServerConfig("full_page_writes", durable ? "on" : "off");
    }

    public int port() {
        return server.getPort();
    }

    /** The JDBC address of one of the databases, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    private void createDatabases() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String name : DATABASES) {
                try (ResultSet found =
                        statement.executeQuery("select 1 from pg_database where datname = '" + name + "'")) {
                    if (found.next()) {
                        continue;
                    }
                }
                statement.execute("create role " + name + " login password '" + name + "'");
                statement.execute("create database " + name + " owner " + name + " template template0 encoding 'UTF8'"
                        + " lc_collate 'C' lc_ctype 'C'");
                statement.execute("revoke all on database " + name + " from public");
            }
        } catch (SQLException failed) {
            throw new IOException("the databases could not be created", failed);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
