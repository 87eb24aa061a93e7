package vn.hiza.health.dhis2.datavalue;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.hiza.facts.Transactions;

/**
 * How far the log had settled at each asking. A statement says when it was recorded and not when it stood: one that was being
 * written while somebody asked would be missed for ever by who asks next for what was recorded since. Places in the log below
 * a mark were all given to readers then, so that the next answer begins beyond it.
 */
@ApplicationScoped
public class ExportMarks {
    /** How much longer ago than asked a statement may be recorded that stood only after. */
    static final Duration OVERLAP = Duration.ofDays(1);

    private static final Duration KEPT = Duration.ofDays(35);

    private final Transactions transactions;
    private final Clock clock;

    public ExportMarks(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Marks how far the log has settled, before anything is read; the moment is taken after it. */
    void mark() {
        long settled = transactions.read(tx ->
                tx.createQuery("select settled_revision()").mapTo(Long.class).one());
        Instant now = clock.instant();
        transactions.commit(tx -> {
            tx.createUpdate("delete from export_mark where at < :over")
                    .bind("over", Timestamp.from(now.minus(KEPT)))
                    .execute();
            return tx.createUpdate("insert into export_mark (at, settled) values (:at, :settled)"
                            + " on conflict (at) do update set settled = least(export_mark.settled, excluded.settled)")
                    .bind("at", Timestamp.from(now))
                    .bind("settled", settled)
                    .execute();
        });
    }
}
