package vn.hiza.engines;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** One PostgreSQL server with a database and a user of the same name for each application. */
public final class PostgresEngine implements AutoCloseable {
    private final EmbeddedPostgres server;

    private PostgresEngine(EmbeddedPostgres server) {
        this.server = server;
    }

    /**
     * Starts the server on a folder that outlives it, or makes that folder. Its programs are unpacked once for all servers
     * of the machine, in its folder of temporary files.
     *
     * @param durable false gives up safety against power loss for speed, for tests only
     */
    public static PostgresEngine start(Path folder, int port, boolean durable) throws IOException {
        return start(builder(folder, port, durable));
    }

    /**
     * Starts the same server, durable, for a process that decides itself when the server ends. Its programs are unpacked
     * into its own folder: who tidies away temporary files must not take them from under a server that runs for weeks.
     *
     * @param log where the server writes its messages
     */
    public static PostgresEngine startUntilClosed(Path folder, int port, Path log) throws IOException {
        ProcessBuilder.Redirect messages = ProcessBuilder.Redirect.appendTo(log.toFile());
        return start(builder(folder, port, true)
                .setOverrideWorkingDirectory(folder.resolve("binaries").toFile())
                .setRegisterShutdownHook(false)
                .setOutputRedirector(messages)
                .setErrorRedirector(messages));
    }

    private static PostgresEngine start(EmbeddedPostgres.Builder builder) throws IOException {
        PostgresEngine engine = new PostgresEngine(builder.start());
        try (Connection connection = engine.server.getPostgresDatabase().getConnection()) {
            Databases.create(connection);
            return engine;
        } catch (SQLException failed) {
            throw new IOException("the server does not let its owner in", failed);
        }
    }

    private static EmbeddedPostgres.Builder builder(Path folder, int port, boolean durable) throws IOException {
        Files.createDirectories(folder);
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .setPGStartupWait(Duration.ofSeconds(30));
        settings(durable).forEach(builder::setServerConfig);
        return builder;
    }

    /**
     * The settings the server is started with, for whoever starts the same server in another way.
     *
     * @param durable as in {@link #start(Path, int, boolean)}
     */
    public static Map<String, String> settings(boolean durable) {
        String safety = durable ? "on" : "off";
        return Map.of(
                "shared_buffers", "128MB",
                "max_connections", "200",
                "max_wal_size", "2GB",
                "wal_compression", "on",
                "checkpoint_timeout", "15min",
                "jit", "off",
                "fsync", safety,
                "synchronous_commit", safety,
                "full_page_writes", safety);
    }

    public int port() {
        return server.getPort();
    }

    /** The JDBC address of one of the databases, without user and password. */
    public String url(String database) {
        return "jdbc:postgresql://localhost:" + port() + "/" + database;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
