package vn.hiza.health;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.ConfigProvider;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Transactions;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestPostgres;

/** The tables of this service without the service, to be filled with any history; sessions plan as those of the service do. */
public final class HealthStore {
    private static final Jdbi JDBI = database();
    private static final AtomicLong PLACES = new AtomicLong();

    private HealthStore() {}

    public static Transactions transactions() {
        return new Transactions(JDBI, () -> {}, Runnable::run);
    }

    public static void clear() {
        JDBI.useHandle(tx -> tx.execute(
                "truncate known_enterprise, enterprise_placement, known_headcount, vaccination_count, mobile_station,"
                        + " reporting_duty, validation_rule, validation_explanation, revision_log"));
    }

    /** An enterprise as the copy of the register knows it. */
    public record Enterprise(String taxCode, String zone, String district, String status, boolean voided) {}

    /** Where an enterprise lies and whether it works from a day on; null for the first, which holds since ever. */
    public record Placement(@Nullable LocalDate begins, String zone, String district, String status) {}

    /**
     * A count.
     *
     * @param recorded the moments of its revisions, the last one that in force
     * @param since the place in them of the revision since which it stands: the one before it took the count back
     */
    public record Count(
            String enterprise,
            LocalDate date,
            int dose,
            String district,
            long people,
            List<Instant> recorded,
            boolean voided,
            int since) {
        public Count(
                String enterprise,
                LocalDate date,
                int dose,
                String district,
                long people,
                List<Instant> recorded,
                boolean voided) {
            this(enterprise, date, dose, district, people, recorded, voided, 0);
        }

        public String key() {
            return enterprise + "/" + date + "/" + dose + "/" + district;
        }
    }

    public static void enterprises(List<Enterprise> enterprises) {
        JDBI.useHandle(tx -> {
            PreparedBatch rows =
                    tx.prepareBatch("insert into known_enterprise (tax_code, fact_id, revision, voided, zone,"
                            + " district, name, status) values (?, ?, 1, ?, ?, ?, ?, ?)");
            enterprises.forEach(each -> rows.add(
                    each.taxCode(),
                    UUID.randomUUID(),
                    each.voided(),
                    each.zone(),
                    each.district(),
                    "Công ty " + each.taxCode(),
                    each.status()));
            rows.execute();
        });
        enterprises.forEach(each ->
                placed(each.taxCode(), List.of(new Placement(null, each.zone(), each.district(), each.status()))));
    }

    /** Says anew where an enterprise lay, from when on, oldest first. */
    public static void placed(String taxCode, List<Placement> history) {
        JDBI.useHandle(tx -> {
            tx.execute("delete from enterprise_placement where tax_code = ?", taxCode);
            for (int i = 0; i < history.size(); i++) {
                Placement each = history.get(i);
                LocalDate ends = i + 1 < history.size() ? history.get(i + 1).begins() : null;
                tx.execute(
                        "insert into enterprise_placement values (?, ?::date, ?::date, ?, ?, ?, 1)",
                        taxCode,
                        each.begins() == null ? "-infinity" : each.begins().toString(),
                        ends == null ? "infinity" : ends.toString(),
                        each.zone(),
                        each.district(),
                        each.status());
            }
        });
    }

    public static void headcount(String enterprise, LocalDate date, long total) {
        JDBI.useHandle(tx -> tx.execute(
                "insert into known_headcount values (?, ?, ?, 1, false, ?)",
                enterprise,
                date,
                UUID.randomUUID(),
                total));
    }

    public static void counts(List<Count> counts) {
        JDBI.useHandle(tx -> {
            PreparedBatch log = tx.prepareBatch(
                    "insert into revision_log (seq, previous_seq, topic, fact_id, revision,"
                            + " event_id, subject_key, recorded_at, value) values (?, ?, 'vaccination-counts', ?, ?, ?, ?, ?, ?)");
            PreparedBatch rows = tx.prepareBatch(
                    "insert into vaccination_count (key, fact_id, revision, event_id, voided,"
                            + " seq, enterprise, date, dose, district, people) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
            for (Count count : counts) {
                UUID fact = UUID.randomUUID();
                Long previous = null;
                for (int i = 0; i < count.recorded().size(); i++) {
                    long place = PLACES.incrementAndGet();
                    log.add(
                            place,
                            previous,
                            fact,
                            i + 1,
                            UUID.randomUUID(),
                            count.enterprise(),
                            Timestamp.from(count.recorded().get(i)),
                            "{\"voided\":" + (i == count.since() - 1) + "}");
                    previous = place;
                }
                rows.add(
                        count.key(),
                        fact,
                        count.recorded().size(),
                        UUID.randomUUID(),
                        count.voided(),
                        previous,
                        count.enterprise(),
                        count.date(),
                        count.dose(),
                        count.district(),
                        count.people());
            }
            log.execute();
            rows.execute();
        });
    }

    /** A fact that has been stated once. */
    public static void fact(String table, String key, String columns, String state, Object... values) {
        JDBI.useHandle(tx -> {
            long place = PLACES.incrementAndGet();
            tx.execute(
                    "insert into revision_log (seq, topic, fact_id, revision, event_id, subject_key, recorded_at, value)"
                            + " values (?, ?, ?, 1, ?, ?, now(), ?)",
                    place,
                    table,
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    key,
                    "{\"key\":\"" + key + "\",\"voided\":false,\"recordedBy\":\"test\",\"reason\":null,\"state\":"
                            + state + "}");
            insert(tx, table, key, place, columns, values);
        });
    }

    private static void insert(Handle tx, String table, String key, long place, String columns, Object... values) {
        Object[] all = new Object[values.length + 4];
        all[0] = key;
        all[1] = UUID.randomUUID();
        all[2] = UUID.randomUUID();
        all[3] = place;
        System.arraycopy(values, 0, all, 4, values.length);
        tx.execute(
                "insert into " + table + " (key, fact_id, revision, event_id, voided, seq" + columns
                        + ") values (?, ?, 1, ?, false, ?" + ", ?".repeat(values.length) + ")",
                all);
    }

    private static Jdbi database() {
        TestPostgres postgres = TestEngines.postgres();
        Flyway.configure()
                .dataSource(postgres.url("health"), "health", "health")
                .locations("db/facts", "db/relay", "db/intake", "db/enterprises", "db/jobs", "db/migration")
                .load()
                .migrate();
        Properties session = new Properties();
        session.put("user", "health");
        session.put("password", "health");
        session.put(
                "options",
                ConfigProvider.getConfig()
                        .getValue("quarkus.datasource.jdbc.additional-jdbc-properties.options", String.class));
        return Jdbi.create(postgres.url("health"), session).registerArrayType(LocalDate.class, "date");
    }
}
