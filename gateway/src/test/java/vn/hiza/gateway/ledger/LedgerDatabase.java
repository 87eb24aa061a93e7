package vn.hiza.gateway.ledger;

import java.util.Properties;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestPostgres;

/** A test's own database with the tables of the ledger; registered as an extension it ends with the class. */
public final class LedgerDatabase implements AutoCloseable, AfterAllCallback {
    private final TestPostgres postgres;

    private LedgerDatabase(TestPostgres postgres) {
        this.postgres = postgres;
    }

    public static LedgerDatabase start() {
        return at(MigrationVersion.LATEST);
    }

    /** One as a service of that version left it. */
    static LedgerDatabase at(MigrationVersion version) {
        LedgerDatabase started = new LedgerDatabase(TestEngines.postgres());
        started.migrate(version);
        return started;
    }

    public Jdbi jdbi() {
        return jdbi("extended");
    }

    /** @param queryMode the driver's {@code preferQueryMode} */
    Jdbi jdbi(String queryMode) {
        Properties properties = new Properties();
        properties.setProperty("user", "gateway");
        properties.setProperty("password", "gateway");
        properties.setProperty("preferQueryMode", queryMode);
        properties.setProperty(
                "options",
                ConfigProvider.getConfig()
                        .getValue("quarkus.datasource.jdbc.additional-jdbc-properties.options", String.class));
        return Jdbi.create(postgres.url("gateway"), properties);
    }

    void migrate(MigrationVersion version) {
        Flyway.configure()
                .dataSource(postgres.url("gateway"), "gateway", "gateway")
                .locations("db/facts", "db/relay", "db/intake", "db/migration")
                .target(version)
                .load()
                .migrate();
    }

    /** Leaves no fact and nothing that facts made. */
    void clear() {
        jdbi().useHandle(tx -> tx.execute("truncate fact, superseded_event, placement, approved_day, posting, cell"));
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        close();
    }

    @Override
    public void close() throws Exception {
        postgres.close();
    }
}
