package vn.hiza.gateway.rebuild;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.FactEventCodec;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.Approvals;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.ledger.LedgerIntake;
import vn.hiza.gateway.ledger.LedgerMoves;
import vn.hiza.gateway.ledger.Placements;
import vn.hiza.gateway.ledger.Posting;

/**
 * One rebuild within one transaction. No batch of events is applied meanwhile by any instance; readers see the ledger as it
 * was until the transaction commits.
 */
final class RebuiltLedger {
    private final Handle tx;
    private final String servers;
    private final Map<UUID, FactState> enterprises = new HashMap<>();
    private final Map<UUID, FactState> reportingDays = new HashMap<>();

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
        // All of the tables is read, unlike everywhere else.
        tx.execute("set local work_mem = '128MB'; set local enable_seqscan = on");
        long events = read(progress);
        tx.execute("analyze read_event");
        refuseShortfalls();
        new Placements().takeIn(tx, List.copyOf(enterprises.values()));
        new Approvals().takeIn(tx, reportingDays.values());
        int postings = tx.execute(RebuildSql.FRESH_POSTINGS);
        tx.execute("create index on fresh_posting (measure, subject, currency, day, fact_id)");
        tx.execute("analyze fresh_posting");
        long moves = count("select count(*) from posting where leg > 0");
        long removed = tx.execute(RebuildSql.REMOVE_POSTINGS) - moves;
        long added = tx.execute(RebuildSql.ADD_POSTINGS);
        LedgerMoves.insertAll(tx);
        tx.execute(RebuildSql.FRESH_CELLS);
        tx.execute("analyze fresh_cell");
        long removedCells = tx.execute(RebuildSql.REMOVE_CELLS);
        long addedCells = tx.execute(RebuildSql.ADD_CELLS);
        if (removed + added + removedCells + addedCells > 0) {
            tx.execute("update ledger_version set version = version + 1");
        }
        return new Result(events, postings, Math.max(removed, added), Math.max(removedCells, addedCells));
    }

    private long read(LongConsumer progress) {
        Set<String> parked = new HashSet<>(
                tx.createQuery("select topic || ' ' || partition || ' ' || record_offset from parked_event"
                                + " where resolved_at is null")
                        .mapTo(String.class)
                        .list());
        TopicReading topics = new TopicReading(tx, servers);
        try (ReadEvents rows = new ReadEvents(tx)) {
            long events = topics.read(message -> take(rows, message, parked), progress);
            rows.complete();
            return events;
        }
    }

    /** What is parked is not in the ledger, so a rebuild leaves it out, too. */
    private void take(ReadEvents rows, ConsumerRecord<byte[], byte[]> message, Set<String> parked) {
        if (!parked.isEmpty()
                && parked.contains(message.topic() + " " + message.partition() + " " + message.offset())) {
            return;
        }
        FactEvent event = FactEventCodec.fromRecord(message);
        FactState read = FactState.of(event);
        if (event.topic() == Topic.ENTERPRISES) {
            newest(enterprises, read);
        } else if (event.topic() == Topic.REPORTING_DAYS) {
            newest(reportingDays, read);
        }
        List<Posting> postings = new ArrayList<>(read.postings());
        if (postings.isEmpty()) {
            rows.nothing(event.factId(), event.revision());
        }
        postings.forEach(posting -> rows.posting(event.factId(), event.revision(), posting));
    }

    private static void newest(Map<UUID, FactState> facts, FactState read) {
        facts.merge(
                read.event().factId(),
                read,
                (a, b) -> b.event().revision() > a.event().revision() ? b : a);
    }

    private void refuseShortfalls() {
        List<TopicsIncomplete.Shortfall> shortfalls = tx.createQuery(RebuildSql.SHORTFALLS)
                .map((row, context) -> new TopicsIncomplete.Shortfall(
                        row.getString("topic"), row.getLong("held"), row.getLong("known")))
                .list();
        if (!shortfalls.isEmpty()) {
            throw new TopicsIncomplete(shortfalls);
        }
    }

    private long count(String sql) {
        return tx.createQuery(sql).mapTo(Long.class).one();
    }
}
