package vn.hiza.facts;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.testengines.TestEngines;
import vn.hiza.testengines.TestPostgres;

/** A real database with the log and one table of facts, shared by the tests of this module. */
final class NoteStore {
    static final Author AUTHOR = new Author(caller("tester"), Instant.parse("2021-11-26T03:00:00Z"), null, null);
    static final Jdbi JDBI = start();

    private NoteStore() {}

    static Caller caller(String client) {
        return new Caller(client, Set.of(), Set.of());
    }

    static Case<Note> write(Transactions transactions, String key, String text, Precondition precondition) {
        return transactions.commit(tx -> new FactWriter(EventIds.timeOrdered())
                .write(
                        tx,
                        Note.KIND,
                        List.of(new Submission<>(0, key, new Note(key, text), precondition, false)),
                        Rules.none(),
                        AUTHOR)
                .get(0));
    }

    static long logRows(String key) {
        return JDBI.withHandle(tx -> tx.createQuery(
                        "select count(*) from revision_log where value like '%\"key\":\"' || :key || '\"%'")
                .bind("key", key)
                .mapTo(Long.class)
                .one());
    }

    /** When, by whom, why and within which trace the one revision of a note was recorded. */
    static String recorded(String key) {
        return JDBI.withHandle(tx -> tx.createQuery("select recorded_at, value::json ->> 'recordedBy' as client,"
                        + " value::json ->> 'reason' as reason, traceparent from revision_log"
                        + " where value like '%\"key\":\"' || :key || '\"%'")
                .bind("key", key)
                .map((row, context) -> row.getTimestamp("recorded_at").toInstant() + " " + row.getString("client") + " "
                        + row.getString("reason") + " " + row.getString("traceparent"))
                .one());
    }

    private static Jdbi start() {
        TestPostgres postgres = TestEngines.postgres();
        Flyway.configure()
                .dataSource(postgres.url("health"), "health", "health")
                .locations("db/facts")
                .load()
                .migrate();
        Jdbi jdbi = Jdbi.create(postgres.url("health"), "health", "health");
        jdbi.useHandle(tx -> {
            tx.execute("create table note (key text collate \"C\" primary key, fact_id uuid not null,"
                    + " revision integer not null, voided boolean not null, seq bigint not null, text text)");
            tx.execute("select keep_event_in_force('note')");
        });
        return jdbi;
    }

    static boolean endConnectionOf(Handle tx) {
        int pid = tx.createQuery("select pg_backend_pid()").mapTo(Integer.class).one();
        return JDBI.withHandle(other -> other.createQuery("select pg_terminate_backend(:pid, 5000)")
                .bind("pid", pid)
                .mapTo(Boolean.class)
                .one());
    }
}
