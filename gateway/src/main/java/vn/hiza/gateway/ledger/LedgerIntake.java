package vn.hiza.gateway.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.EventApplication;

/**
 * Applies events to facts and ledger. Batches that change where enterprises are, a timeline that several subjects share,
 * or what is approved, run alone; all others run side by side with those of other instances, and take turns only where they
 * name an enterprise that has moved.
 */
@ApplicationScoped
public class LedgerIntake implements EventApplication {
    /** Advisory lock: shared by batches that run side by side, held alone by others and by a rebuild. */
    public static final long LOCK = 18540;

    /**
     * Each statement of a batch finds its rows by key. Said to the planner for this transaction: a session plans a statement
     * once, and on the first day it does so while the tables are empty and reading all of them looks cheap.
     */
    static final String BY_KEY =
            "set_config('enable_hashjoin', 'off', true), set_config('enable_mergejoin', 'off', true)";

    private final FactTable facts = new FactTable();
    private final Placements placements = new Placements();
    private final Approvals approvals = new Approvals();
    private final LedgerWriter ledger = new LedgerWriter();
    private final Instance<LedgerListener> listeners;

    public LedgerIntake(Instance<LedgerListener> listeners) {
        this.listeners = listeners;
    }

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        List<FactState> read = events.stream().map(FactState::of).toList();
        boolean alone =
                read.stream().anyMatch(fact -> concernsOthers(fact.event().topic()));
        tx.createQuery("select pg_advisory_xact_lock" + (alone ? "" : "_shared") + "(" + LOCK + "), " + BY_KEY)
                .map((row, context) -> true)
                .list();
        List<FactState> changed = facts.takeIn(tx, read);
        Set<String> moved = placements.takeIn(tx, of(Topic.ENTERPRISES, changed));
        Approvals.Change days = approvals.takeIn(tx, of(Topic.REPORTING_DAYS, changed));
        ledger.apply(tx, changed, moved, days);
    }

    private static List<FactState> of(Topic topic, List<FactState> facts) {
        return facts.stream().filter(fact -> fact.event().topic() == topic).toList();
    }

    /** Answers are kept by version and tell positions, too: where only these have moved is another version. */
    @Override
    public void concluded(Handle tx) {
        tx.execute("update ledger_version set version = version + 1");
    }

    @Override
    public void committed() {
        listeners.forEach(LedgerListener::changed);
    }

    private static boolean concernsOthers(Topic topic) {
        return topic == Topic.ENTERPRISES || topic == Topic.ZONES || topic == Topic.REPORTING_DAYS;
    }
}
