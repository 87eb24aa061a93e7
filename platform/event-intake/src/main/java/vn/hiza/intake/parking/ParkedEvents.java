package vn.hiza.intake.parking;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The store of parked records. */
@ApplicationScoped
public class ParkedEvents {
    private static final String SHOWN =
            "select id, topic, partition, record_offset, event_id, reason, parked_at, resolved_at from parked_event ";

    private final Clock clock;

    public ParkedEvents(Clock clock) {
        this.clock = clock;
    }

    public void park(Handle tx, ConsumerRecord<byte[], byte[]> message, String reason) {
        TreeMap<String, String> headers = new TreeMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8));
        }
        tx.createUpdate("insert into parked_event"
                        + " (topic, partition, record_offset, event_id, record_key, headers, value, reason, parked_at)"
                        + " values (:topic, :partition, :offset, :event, :key, :headers, :value, :reason, :at)"
                        + " on conflict (topic, partition, record_offset) do update set reason = excluded.reason")
                .bind("topic", message.topic())
                .bind("partition", message.partition())
                .bind("offset", message.offset())
                .bind("event", storable(headers.get("ce_id")))
                .bind("key", message.key())
                .bind("headers", HeaderText.write(headers))
                .bind("value", message.value())
                .bind("reason", storable(reason))
                .bind("at", clock.instant())
                .execute();
    }

    /** Parked records, newest first; resolved ones only when asked for. */
    public List<ParkedEvent> list(Handle session, boolean resolvedToo, long before, int limit) {
        return session.createQuery(SHOWN + "where id < :before" + (resolvedToo ? "" : " and resolved_at is null")
                        + " order by id desc limit :limit")
                .bind("before", before)
                .bind("limit", limit)
                .map((row, context) -> shown(row))
                .list();
    }

    public Optional<ParkedEvent> find(Handle session, long id) {
        return session.createQuery(SHOWN + "where id = :id")
                .bind("id", id)
                .map((row, context) -> shown(row))
                .findOne();
    }

    /** The record as Kafka delivered it. */
    public ConsumerRecord<byte[], byte[]> message(Handle session, long id) {
        return session.createQuery("select topic, partition, record_offset, record_key, headers, value"
                        + " from parked_event where id = :id")
                .bind("id", id)
                .map((row, context) -> message(row))
                .one();
    }

    public void resolve(Handle tx, long id) {
        tx.createUpdate("update parked_event set resolved_at = :at where id = :id")
                .bind("at", clock.instant())
                .bind("id", id)
                .execute();
    }

    /** Text as the database can keep it: a character of number zero shows as the replacement character. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }

    private static ConsumerRecord<byte[], byte[]> message(ResultSet row) throws SQLException {
        RecordHeaders headers = new RecordHeaders();
        HeaderText.read(row.getString("headers"))
                .forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return new ConsumerRecord<>(
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                ConsumerRecord.NO_TIMESTAMP,
                TimestampType.NO_TIMESTAMP_TYPE,
                ConsumerRecord.NULL_SIZE,
                ConsumerRecord.NULL_SIZE,
                row.getBytes("record_key"),
                row.getBytes("value"),
                headers,
                Optional.empty());
    }

    private static ParkedEvent shown(ResultSet row) throws SQLException {
        return new ParkedEvent(
                row.getLong("id"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("event_id"),
                row.getString("reason"),
                row.getTimestamp("parked_at").toInstant(),
                instant(row));
    }

    private static @Nullable Instant instant(ResultSet row) throws SQLException {
        java.sql.Timestamp resolved = row.getTimestamp("resolved_at");
        return resolved == null ? null : resolved.toInstant();
    }
}
