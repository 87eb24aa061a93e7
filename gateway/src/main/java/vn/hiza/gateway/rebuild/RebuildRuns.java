package vn.hiza.gateway.rebuild;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.gateway.rebuild.RebuildRun.State;

/** The store of rebuilds. A run whose process is gone holds no lock any more and has failed. */
@ApplicationScoped
public class RebuildRuns {
    private static final long RUNNING_LOCK = 18541;

    private final Jdbi jdbi;
    private final Clock clock;

    public RebuildRuns(Jdbi jdbi, Clock clock) {
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** True when no other run goes on anywhere; holds until the session ends. */
    boolean claim(Handle session) {
        return session.createQuery("select pg_try_advisory_lock(" + RUNNING_LOCK + ")")
                .mapTo(Boolean.class)
                .one();
    }

    void release(Handle session) {
        session.createQuery("select pg_advisory_unlock(" + RUNNING_LOCK + ")")
                .mapTo(Boolean.class)
                .one();
    }

    long begin(String startedBy) {
        return jdbi.withHandle(session -> session.createQuery("insert into rebuild_run (state, started_by, started_at)"
                        + " values ('RUNNING', :by, :at) returning id")
                .bind("by", startedBy)
                .bind("at", clock.instant())
                .mapTo(Long.class)
                .one());
    }

    void progress(long id, long events) {
        jdbi.useHandle(session -> session.createUpdate("update rebuild_run set events = :events where id = :id")
                .bind("events", events)
                .bind("id", id)
                .execute());
    }

    void done(long id, RebuiltLedger.Result result) {
        jdbi.useHandle(session -> session.createUpdate("update rebuild_run set state = 'DONE', finished_at = :at,"
                        + " events = :events, postings = :postings, changed_postings = :changedPostings,"
                        + " changed_cells = :changedCells where id = :id")
                .bind("at", clock.instant())
                .bind("events", result.events())
                .bind("postings", result.postings())
                .bind("changedPostings", result.changedPostings())
                .bind("changedCells", result.changedCells())
                .bind("id", id)
                .execute());
    }

    void failed(long id, String why) {
        jdbi.useHandle(session -> session.createUpdate(
                        "update rebuild_run set state = 'FAILED', finished_at = :at, failure = :why where id = :id")
                .bind("at", clock.instant())
                .bind("why", why)
                .bind("id", id)
                .execute());
    }

    /** The newest run. */
    public Optional<RebuildRun> latest() {
        return jdbi.withHandle(session -> {
            if (claim(session)) {
                session.execute("update rebuild_run set state = 'FAILED', failure = 'the process that ran it ended'"
                        + " where state = 'RUNNING'");
                release(session);
            }
            return session.createQuery("select * from rebuild_run order by id desc limit 1")
                    .map((row, context) -> run(row))
                    .findOne();
        });
    }

    private static RebuildRun run(ResultSet row) throws SQLException {
        Timestamp finished = row.getTimestamp("finished_at");
        return new RebuildRun(
                row.getLong("id"),
                State.valueOf(row.getString("state")),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getLong("events"),
                row.getLong("postings"),
                row.getLong("changed_postings"),
                row.getLong("changed_cells"),
                row.getString("failure"));
    }
}
