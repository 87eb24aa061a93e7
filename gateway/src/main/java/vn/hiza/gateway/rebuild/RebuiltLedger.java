package vn.hiza.gateway.rebuild;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.ledger.LedgerIntake;
import vn.hiza.gateway.ledger.fresh.FreshLedger;

/**
 * One rebuild within one transaction. No batch of events is applied meanwhile by any instance; readers see the ledger as it
 * was until the transaction commits.
 */
final class RebuiltLedger {
    /**
     * The collections of which the topics hold less than the gateway knows. A fact with a parked event is not counted: the
     * parked one may be all that compaction left of it.
     */
    private static final String SHORTFALLS = """
            with newest as (select fact_id, max(revision) as revision from read_event group by fact_id)
            select f.topic, count(n.fact_id) as held, count(*) as known
              from fact f
              left join newest n on n.fact_id = f.fact_id and n.revision >= f.revision
             where not exists (
                select from parked_event p
                 where p.resolved_at is null and p.record_key = convert_to(f.fact_id::text, 'UTF8'))
             group by f.topic having count(n.fact_id) < count(*) order by f.topic""";

    private final Handle tx;
    private final String servers;

    RebuiltLedger(Handle tx, String servers) {
        this.tx = tx;
        this.servers = servers;
    }

    /** What a rebuild read and what it had to change. */
    record Result(long events, long postings, long changedPostings, long changedCells) {}

    /** @throws TopicsIncomplete when the topics lack facts that the gateway knows */
    Result make(LongConsumer progress) {
        tx.createQuery("select pg_advisory_xact_lock(" + LedgerIntake.LOCK + ")")
                .mapToMap()
                .list();
        Set<String> parked = parked();
        TopicReading topics = new TopicReading(tx, servers);
        // From here on until all is read, the connection copies rows in and answers nothing else.
        try (FreshLedger fresh = new FreshLedger(tx)) {
            long events = topics.read(message -> take(fresh, message, parked), progress);
            fresh.complete();
            refuseShortfalls();
            FreshLedger.Differences differences = fresh.derive();
            if (differences.any()) {
                tx.execute("update ledger_version set version = version + 1");
            }
            return new Result(
                    events, differences.postings(), differences.changedPostings(), differences.changedCells());
        }
    }

    private Set<String> parked() {
        return new HashSet<>(tx.createQuery("select topic || ' ' || partition || ' ' || record_offset from parked_event"
                        + " where resolved_at is null")
                .mapTo(String.class)
                .list());
    }

    /** What is parked is not in the ledger, so a rebuild leaves it out, too. */
    private static void take(FreshLedger fresh, ConsumerRecord<byte[], byte[]> message, Set<String> parked) {
        if (parked.isEmpty()
                || !parked.contains(message.topic() + " " + message.partition() + " " + message.offset())) {
            fresh.take(FactState.of(FactEventCodec.fromRecord(message)));
        }
    }

    private void refuseShortfalls() {
        List<TopicsIncomplete.Shortfall> shortfalls = tx.createQuery(SHORTFALLS)
                .map((row, context) -> new TopicsIncomplete.Shortfall(
                        row.getString("topic"), row.getLong("held"), row.getLong("known")))
                .list();
        if (!shortfalls.isEmpty()) {
            throw new TopicsIncomplete(shortfalls);
        }
    }
}
