package vn.hiza.facts;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of current facts of one kind, written in sets: whatever the number of revisions, they take one statement for
 * the log and the table together.
 */
final class FactTable<T> {
    private static final String STORED = "l.seq, c.fact_id, c.revision, c.voided, l.event_id, l.recorded_at, l.value";

    private final FactKind<T> kind;
    private final String load;
    private final String save;

    FactTable(FactKind<T> kind) {
        this.kind = kind;
        this.load = "select " + STORED + " from " + kind.table()
                + " c join revision_log l on l.seq = c.seq where c.key = any(?) order by c.key for update of c";
        this.save = saveStatement(kind);
    }

    /** The facts of these keys as they stand, locked until the transaction ends. */
    Map<String, Stored<T>> lock(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, Stored<T>> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(load)) {
            statement.setArray(
                    1, connection.createArrayOf("text", keys.stream().sorted().toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    Stored<T> stored = StoredRow.read(rows, kind.state());
                    found.put(stored.key(), stored);
                }
            }
        }
        return found;
    }

    /**
     * Appends the revisions to the log and makes them the current ones.
     *
     * @throws LostRace when another transaction made a revision of one of these facts first
     */
    void save(Connection connection, List<Revision<T>> revisions, Author author) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(save)) {
            int at = 0;
            statement.setString(++at, kind.topic().collection());
            statement.setTimestamp(++at, Timestamp.from(author.at()));
            statement.setString(++at, author.traceparent());
            statement.setArray(++at, array(connection, "bigint", revisions, Revision::seq));
            statement.setArray(++at, array(connection, "bigint", revisions, Revision::previous));
            statement.setArray(++at, array(connection, "text", revisions, Revision::key));
            statement.setArray(++at, array(connection, "uuid", revisions, Revision::factId));
            statement.setArray(++at, array(connection, "integer", revisions, Revision::number));
            statement.setArray(++at, array(connection, "uuid", revisions, Revision::eventId));
            statement.setArray(++at, array(connection, "text", revisions, r -> kind.subject()
                    .apply(r.state())));
            statement.setArray(++at, array(connection, "boolean", revisions, Revision::voided));
            statement.setArray(++at, array(connection, "text", revisions, Revision::value));
            for (Column<T> column : kind.columns()) {
                statement.setArray(++at, array(connection, column.type(), revisions, r -> column.value()
                        .apply(r.state())));
            }
            if (statement.executeUpdate() != revisions.size()) {
                throw new LostRace();
            }
        }
    }

    private static <R> Array array(
            Connection connection, String type, List<R> rows, Function<R, @Nullable Object> value) throws SQLException {
        @Nullable Object[] elements = new Object[rows.size()];
        for (int i = 0; i < elements.length; i++) {
            elements[i] = value.apply(rows.get(i));
        }
        return connection.createArrayOf(type, elements);
    }

    private static <T> String saveStatement(FactKind<T> kind) {
        String names = kind.columns().stream().map(c -> ", " + c.name()).collect(Collectors.joining());
        String arrays =
                kind.columns().stream().map(c -> ", ?::" + c.type() + "[]").collect(Collectors.joining());
        String renewed = kind.columns().stream()
                .map(c -> ", " + c.name() + " = excluded." + c.name())
                .collect(Collectors.joining());
        return """
                with common(topic, recorded_at, traceparent) as (values (?::text, ?::timestamptz, ?::text)),
                rows as (
                    select * from unnest(?::bigint[], ?::bigint[], ?::text[], ?::uuid[], ?::integer[], ?::uuid[], ?::text[],
                        ?::boolean[], ?::text[]%2$s)
                        as r(seq, previous_seq, key, fact_id, revision, event_id, subject_key, voided, value%1$s)),
                logged as (
                    insert into revision_log
                        (seq, previous_seq, topic, fact_id, revision, event_id, subject_key, recorded_at, traceparent,
                         value)
                    select seq, previous_seq, topic, fact_id, revision, event_id, subject_key, recorded_at, traceparent, value
                      from rows, common)
                insert into %4$s as t (key, fact_id, revision, voided, seq%1$s)
                select key, fact_id, revision, voided, seq%1$s from rows
                on conflict (key) do update
                   set revision = excluded.revision, voided = excluded.voided, seq = excluded.seq%3$s
                 where t.revision = excluded.revision - 1
                """.formatted(names, arrays, renewed, kind.table());
    }

    /** A revision about to be written. */
    record Revision<T>(
            long seq,
            @Nullable Long previous,
            String key,
            UUID factId,
            int number,
            UUID eventId,
            boolean voided,
            T state,
            String value) {}
}
