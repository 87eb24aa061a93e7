package vn.hiza.gateway.publication;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.ledger.fresh.FreshLedger;
import vn.hiza.gateway.ledger.reading.StoredLedger;

/**
 * The ledger as the facts known to a publication make it: computed from them alone, in temporary tables of the ledger's own
 * names that stand before the real ones for one transaction.
 */
@ApplicationScoped
public class PastLedger {
    /** The tables a board is made from. */
    private static final String[] TABLES = {"fact", "placement", "approved_day", "posting", "cell"};

    /** What a board reads of facts themselves. */
    private static final String READ_AS_FACTS = "('zones', 'exchange-rates', 'targets')";

    private final Jdbi jdbi;
    private final StoredLedger ledger;

    public PastLedger(Jdbi jdbi, StoredLedger ledger) {
        this.jdbi = jdbi;
        this.ledger = ledger;
    }

    /** What was asked of the ledger, and of how many facts it was made. */
    record Known<R>(long facts, R answer) {}

    /** Asks the ledger of a batch; nothing of it remains. */
    <R> Known<R> ask(long batch, Function<LedgerView, R> question) {
        try (Handle facts = jdbi.open();
                Handle session = jdbi.open()) {
            return session.inTransaction(tx -> {
                long count = facts.inTransaction(read -> make(tx, read, batch));
                return new Known<>(count, question.apply(ledger.within(tx)));
            });
        }
    }

    private static long make(Handle tx, Handle facts, long batch) {
        for (String table : TABLES) {
            tx.execute("create temp table " + table + " (like public." + table + " including all) on commit drop");
        }
        // Named before public, so that statements planned for the real tables are planned again.
        tx.execute("set local search_path = pg_temp, public");
        known(tx, batch, "topic in " + READ_AS_FACTS);
        try (FreshLedger fresh = new FreshLedger(tx)) {
            long count = KnownFacts.forEach(facts, batch, fresh::take);
            fresh.complete();
            fresh.derive();
            recorders(tx, batch);
            return count;
        }
    }

    /** Of the other facts only those are read whose client a figure may name: the last of each day. */
    private static void recorders(Handle tx, long batch) {
        known(
                tx,
                batch,
                "topic not in " + READ_AS_FACTS
                        + " and fact_id in (select distinct on (measure, zone, day) fact_id from posting where leg = 0"
                        + " order by measure, zone, day, fact_id desc)");
    }

    /** Puts in the facts as they were known, those of a condition. */
    private static void known(Handle tx, long batch, String condition) {
        tx.createUpdate("insert into fact select * from public.fact where batch <= :batch and " + condition
                        + " union all select fact_id, topic, key, revision, event_id, voided, recorded_by, recorded_at, value,"
                        + " batch from public.past_fact where batch <= :batch and replaced_by > :batch and "
                        + condition)
                .bind("batch", batch)
                .execute();
    }
}
