package vn.hiza.gateway.publication;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.ledger.FactState;

/** The facts as they were known when a batch had been applied: those that still stand so, and those replaced since. */
final class KnownFacts {
    private static final String COLUMNS = "fact_id, topic, key, revision, event_id, recorded_at, value";

    static final String THEN = "select " + COLUMNS + " from public.fact where batch <= :batch union all select "
            + COLUMNS + " from public.past_fact where batch <= :batch and replaced_by > :batch";

    private static final int AT_A_TIME = 5_000;

    private KnownFacts() {}

    /** Hands over each fact; answers how many there were. */
    static long forEach(Handle tx, long batch, Consumer<FactState> taker) {
        long count = 0;
        try (ResultIterator<FactState> facts = tx.createQuery(THEN)
                .bind("batch", batch)
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> state(row, ""))
                .iterator()) {
            while (facts.hasNext()) {
                taker.accept(facts.next());
                count++;
            }
        }
        return count;
    }

    /** @param prefix of the columns' names */
    static FactState state(ResultSet row, String prefix) throws SQLException {
        return FactState.of(new FactEvent(
                Topic.ofCollection(row.getString("topic")),
                row.getObject(prefix + "event_id", UUID.class),
                row.getObject("fact_id", UUID.class),
                row.getInt(prefix + "revision"),
                row.getTimestamp(prefix + "recorded_at").toInstant(),
                row.getString("key"),
                null,
                row.getString(prefix + "value").getBytes(StandardCharsets.UTF_8)));
    }
}
