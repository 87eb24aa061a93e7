package vn.hiza.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;

/** The relay's view of the log: what is settled and not yet published, and who waits. */
final class RelayLog {
    private static final String COLUMNS =
            "seq, topic, fact_id, revision, event_id, subject_key, recorded_at, traceparent, value";

    private final Clock clock;

    RelayLog(Clock clock) {
        this.clock = clock;
    }

    /** True when this session is, or just became, the one that publishes. It stays so until the session ends. */
    boolean lead(Handle session) {
        return session.createQuery("select pg_try_advisory_lock(18539)")
                .mapTo(Boolean.class)
                .one();
    }

    /**
     * The position need not be on disk before the next rows go out: what a crash of the database forgets of it is published
     * again, and consumers know a revision they have.
     */
    void forgetful(Handle session) {
        session.execute("set synchronous_commit = off");
    }

    void giveUp(Handle session) {
        session.execute("reset synchronous_commit");
        session.createQuery("select pg_advisory_unlock_all()").mapToMap().list();
    }

    /** Where publication stands. A statement of its own, so that the reading of rows, up to what is settled, comes after. */
    Standing standing(Handle session) {
        return session.createQuery(
                        "select seq, settled_revision() as settled, exists (select from relay_held) as any_held"
                                + " from relay_position")
                .map((row, context) ->
                        new Standing(row.getLong("seq"), row.getLong("settled"), row.getBoolean("any_held")))
                .one();
    }

    List<LogRow> after(Handle session, long position, long settled, int limit) {
        return session.createQuery("select " + COLUMNS
                        + " from revision_log where seq > :after and seq <= :settled order by seq limit :limit")
                .bind("after", position)
                .bind("settled", settled)
                .bind("limit", limit)
                .setFetchSize(limit)
                .map((row, context) -> read(row))
                .list();
    }

    List<LogRow> ofSubject(Handle session, String subject, long from, long to) {
        return session.createQuery("select " + COLUMNS
                        + " from revision_log where subject_key = :subject and seq between :from and :to order by seq")
                .bind("subject", subject)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> read(row))
                .list();
    }

    Map<String, Long> held(Handle session) {
        return session.createQuery("select subject_key, from_seq from relay_held order by from_seq")
                .setMapKeyColumn("subject_key")
                .setMapValueColumn("from_seq")
                .collectInto(new org.jdbi.v3.core.generic.GenericType<Map<String, Long>>() {});
    }

    void published(Handle session, long position) {
        session.createUpdate("update relay_position set seq = :seq")
                .bind("seq", position)
                .execute();
    }

    void hold(Handle session, LogRow first, String reason) {
        session.createUpdate(
                        "insert into relay_held values (:subject, :seq, :reason, :since)"
                                + " on conflict (subject_key) do update set from_seq = excluded.from_seq, reason = excluded.reason")
                .bind("subject", first.event().subjectKey())
                .bind("seq", first.seq())
                .bind("reason", reason)
                .bind("since", clock.instant())
                .execute();
    }

    void release(Handle session, String subject) {
        session.createUpdate("delete from relay_held where subject_key = :subject")
                .bind("subject", subject)
                .execute();
    }

    /**
     * Remembers which topics are being filled, by Kafka's ids. Where one that rows were published to is now another,
     * publication goes back to the log's first row, and nothing is held. Answers the collections that were so lost. What a
     * crash of the database forgot of this would leave a topic half filled, so this is on disk before rows go out.
     */
    List<String> recognise(Handle session, Map<String, String> ids) {
        Map<String, String> others = new HashMap<>(ids);
        session.createQuery("select topic, topic_id from relay_topic")
                .map((row, context) -> others.remove(row.getString("topic"), row.getString("topic_id")))
                .list();
        if (others.isEmpty()) {
            return List.of();
        }
        return session.inTransaction(tx -> {
            tx.execute("set local synchronous_commit = on");
            others.forEach((topic, id) -> tx.execute(
                    "insert into relay_topic values (?, ?)"
                            + " on conflict (topic) do update set topic_id = excluded.topic_id",
                    topic,
                    id));
            List<String> lost = publishedOf(tx, others.keySet());
            if (!lost.isEmpty()) {
                tx.execute("update relay_position set seq = 0");
                tx.execute("delete from relay_held");
            }
            return lost;
        });
    }

    private static List<String> publishedOf(Handle tx, Set<String> topics) {
        return tx.createQuery(
                        "select topic from unnest(:topics) as wanted (topic) where exists (select from revision_log l"
                                + " where l.topic = wanted.topic and l.seq <= (select seq from relay_position))")
                .bindArray("topics", String.class, topics.toArray())
                .mapTo(String.class)
                .list();
    }

    private static LogRow read(ResultSet row) throws SQLException {
        return new LogRow(
                row.getLong("seq"),
                new FactEvent(
                        Topic.ofCollection(row.getString("topic")),
                        row.getObject("event_id", UUID.class),
                        row.getObject("fact_id", UUID.class),
                        row.getInt("revision"),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("subject_key"),
                        row.getString("traceparent"),
                        row.getBytes("value")));
    }

    /**
     * @param position the last place published
     * @param settled the place up to which rows may be read
     * @param anyHeld whether any subject waits
     */
    record Standing(long position, long settled, boolean anyHeld) {}
}
