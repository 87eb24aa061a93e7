package vn.hiza.gateway.ledger.fresh;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.Approvals;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.ledger.LedgerMoves;
import vn.hiza.gateway.ledger.Placements;
import vn.hiza.gateway.ledger.Posting;

/** Makes the ledger from facts alone, within one transaction: of each fact the newest revision taken counts. */
public final class FreshLedger implements AutoCloseable {
    private final Handle tx;
    private final ReadEvents rows;
    private final Map<UUID, FactState> enterprises = new HashMap<>();
    private final Map<UUID, FactState> reportingDays = new HashMap<>();

    public FreshLedger(Handle tx) {
        this.tx = tx;
        // All of the tables is read, unlike everywhere else.
        tx.execute("set local work_mem = '128MB'; set local enable_seqscan = on; set local enable_bitmapscan = on");
        this.rows = new ReadEvents(tx);
    }

    /** What differed from the ledger that was there. */
    public record Differences(long postings, long changedPostings, long changedCells) {
        public boolean any() {
            return changedPostings + changedCells > 0;
        }
    }

    public void take(FactState read) {
        if (read.event().topic() == Topic.ENTERPRISES) {
            newest(enterprises, read);
        } else if (read.event().topic() == Topic.REPORTING_DAYS) {
            newest(reportingDays, read);
        }
        UUID fact = read.event().factId();
        int revision = read.event().revision();
        List<Posting> postings = read.postings();
        if (postings.isEmpty()) {
            rows.nothing(fact, revision);
        }
        postings.forEach(posting -> rows.posting(fact, revision, posting));
    }

    /** No more facts come. */
    public void complete() {
        rows.complete();
        tx.execute("analyze read_event");
    }

    /** Puts into the ledger's tables what differs. */
    public Differences derive() {
        new Placements().takeIn(tx, List.copyOf(enterprises.values()));
        new Approvals().takeIn(tx, reportingDays.values());
        int postings = tx.execute(FreshLedgerSql.FRESH_POSTINGS);
        tx.execute("create index on fresh_posting (measure, subject, currency, day, fact_id)");
        tx.execute("analyze fresh_posting");
        long moves = tx.createQuery("select count(*) from posting where leg > 0")
                .mapTo(Long.class)
                .one();
        long removed = tx.execute(FreshLedgerSql.REMOVE_POSTINGS) - moves;
        long added = tx.execute(FreshLedgerSql.ADD_POSTINGS);
        LedgerMoves.insertAll(tx);
        tx.execute(FreshLedgerSql.FRESH_CELLS);
        tx.execute("analyze fresh_cell");
        long removedCells = tx.execute(FreshLedgerSql.REMOVE_CELLS);
        long addedCells = tx.execute(FreshLedgerSql.ADD_CELLS);
        return new Differences(postings, Math.max(removed, added), Math.max(removedCells, addedCells));
    }

    @Override
    public void close() {
        rows.close();
    }

    private static void newest(Map<UUID, FactState> facts, FactState read) {
        facts.merge(
                read.event().factId(),
                read,
                (a, b) -> b.event().revision() > a.event().revision() ? b : a);
    }
}
