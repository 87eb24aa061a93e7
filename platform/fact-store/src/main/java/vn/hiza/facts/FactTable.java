package vn.hiza.facts;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of current facts of one kind, written in sets: whatever the number of revisions, they take one statement for
 * the log and the table together.
 */
final class FactTable<T> {
    /** In the order in which {@link #standing} reads them. */
    private static final String STANDING = "key, seq, fact_id, revision, event_id, voided";

    private static final int STANDING_COLUMNS = 6;
    private static final String SAID =
            "select " + StoredRow.COLUMNS + " from revision_log l where l.seq = any(?::bigint[])";

    private final FactKind<T> kind;
    private final Map<Patience, String> load = new EnumMap<>(Patience.class);
    private final String lock;
    private final String save;

    FactTable(FactKind<T> kind) {
        this.kind = kind;
        for (Patience patience : Patience.values()) {
            load.put(patience, loadStatement(kind, patience));
        }
        this.lock = "select key, seq from " + kind.table() + " where key = any(?::text[]) order by key for update";
        this.save = saveStatement(kind);
    }

    private static <T> String loadStatement(FactKind<T> kind, Patience patience) {
        return "with " + patience.limits() + "c as (select " + STANDING
                + (kind.restored() == null ? "" : listed(kind, Column::kept)) + " from " + kind.table()
                + " where key = any(" + patience.parameter("text[]") + "::text[])) select "
                + (kind.restored() == null ? "c.*, l.value from c join revision_log l on l.seq = c.seq" : "* from c");
    }

    /** The facts of these keys as they stand; what is not locked may change before the transaction ends. */
    Map<String, Standing<T>> read(Connection connection, Collection<String> keys, Patience patience)
            throws SQLException {
        Map<String, Standing<T>> found = new HashMap<>(2 * keys.size());
        try (PreparedStatement statement = byKeys(connection, Objects.requireNonNull(load.get(patience)), keys);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Standing<T> standing = standing(rows);
                found.put(standing.key(), standing);
            }
        }
        return found;
    }

    private Standing<T> standing(ResultSet row) throws SQLException {
        ColumnValues.Restored<T> restored = kind.restored();
        return new Standing<>(
                row.getString(1),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getObject(5, UUID.class),
                row.getBoolean(6),
                restored == null
                        ? FactJson.read(row.getString(STANDING_COLUMNS + 1), kind.state())
                                .state()
                        : restored.of(new ColumnValues(row, STANDING_COLUMNS)),
                row.getLong(2));
    }

    /** Revisions in their own words, by their places in the log. */
    Map<Long, Stored<T>> said(Connection connection, Collection<Long> places) throws SQLException {
        Map<Long, Stored<T>> found = new HashMap<>(2 * places.size());
        try (PreparedStatement statement = connection.prepareStatement(SAID)) {
            statement.setArray(1, connection.createArrayOf("bigint", places.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong("seq"), StoredRow.read(rows, kind.state()));
                }
            }
        }
        return found;
    }

    /**
     * Locks facts until the transaction ends. A lock is a write, so it is for facts that are about to change.
     *
     * @return those that another transaction has renewed since they were read, as they stand under the lock
     */
    Map<String, Standing<T>> lock(Connection connection, Collection<Standing<T>> known) throws SQLException {
        Map<String, Long> places = new HashMap<>(2 * known.size());
        known.forEach(each -> places.put(each.key(), each.place()));
        List<String> renewed = new ArrayList<>(0);
        try (PreparedStatement statement = byKeys(connection, lock, places.keySet());
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String key = rows.getString("key");
                if (!Long.valueOf(rows.getLong("seq")).equals(places.get(key))) {
                    renewed.add(key);
                }
            }
        }
        return renewed.isEmpty() ? Map.of() : read(connection, renewed, Patience.AS_THE_DATABASE_HAS);
    }

    private static PreparedStatement byKeys(Connection connection, String sql, Collection<String> keys)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setArray(1, connection.createArrayOf("text", keys.toArray(String[]::new)));
        return statement;
    }

    /**
     * Appends the revisions to the log in their order and makes them the current ones.
     *
     * @return their places in the log, one for each
     * @throws LostRace when another transaction renewed one of these facts first
     * @throws SQLException also when another made one of the new ones first: its key is taken
     */
    Long[] save(Connection connection, List<Revision<T>> revisions) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(save)) {
            RowArrays<Revision<T>> arrays = new RowArrays<>(statement, revisions, 0)
                    .wholes(Revision::previousPlace)
                    .texts(each -> each.stored().key())
                    .uuids(each -> each.stored().factId())
                    .integers(each -> each.stored().revision())
                    .uuids(each -> each.stored().eventId())
                    .texts(each -> kind.subject().apply(each.stored().state()))
                    .flags(each -> each.stored().voided())
                    .texts(each -> FactJson.write(each.stored()))
                    .moments(each -> each.stored().recordedAt())
                    .texts(Revision::traceparent);
            for (Column<T> column : kind.columns()) {
                arrays.column(column, each -> each.stored().state());
            }
            statement.setString(11 + kind.columns().size(), kind.topic().collection());
            long renewed = revisions.stream()
                    .filter(each -> each.previousPlace() != null)
                    .count();
            try (ResultSet written = statement.executeQuery()) {
                written.next();
                if (written.getLong("renewed") != renewed) {
                    throw new LostRace();
                }
                return (Long[]) written.getArray("places").getArray();
            }
        }
    }

    /**
     * One statement: it announces itself to the relay, takes the places in the log in the order of the rows, and writes log
     * and table. New facts are written in the order of their keys, so that of two batches with the same new keys one waits
     * for the other and neither for both; the second then finds its keys taken. Arrays are unnested side by side in a select
     * list, which keeps no copy of each as a function in {@code from} would. Each stands in a query of its own, which hides
     * its length from the planner: the plan does not change with it and is made once per session, not for each write.
     */
    private static <T> String saveStatement(FactKind<T> kind) {
        return """
                with announced as materialized (select announce_revisions()),
                rows as materialized (
                    select nextval('revision_seq') as seq, previous_seq, key, fact_id::uuid, revision, event_id::uuid,
                           subject_key, voided, value, %6$s as recorded_at, traceparent%1$s
                      from announced, (
                        select unnest((select ?::bigint[])) as previous_seq, unnest((select ?::text[])) as key,
                               unnest((select ?::text[])) as fact_id, unnest((select ?::integer[])) as revision,
                               unnest((select ?::text[])) as event_id, unnest((select ?::text[])) as subject_key,
                               unnest((select ?::boolean[])) as voided, unnest((select ?::text[])) as value,
                               unnest((select ?::bigint[])) as micros, unnest((select ?::text[])) as traceparent
                               %2$s) as r),
                logged as (
                    insert into revision_log (seq, previous_seq, fact_id, revision, event_id, subject_key, value, topic,
                           recorded_at, traceparent)
                    select seq, previous_seq, fact_id, revision, event_id, subject_key, value, ?::text, recorded_at,
                           traceparent
                      from rows),
                created as (
                    insert into %5$s (key, fact_id, revision, event_id, voided, seq%3$s)
                    select key, fact_id, revision, event_id, voided, seq%3$s from rows
                     where previous_seq is null order by key collate "C"),
                updated as (
                    update %5$s t set revision = r.revision, event_id = r.event_id, voided = r.voided, seq = r.seq%4$s
                      from rows r
                     where r.previous_seq is not null and t.key = r.key and t.revision = r.revision - 1
                    returning 1)
                select (select count(*) from updated) as renewed, array(select seq from rows) as places
                """.formatted(
                        listed(kind, c -> c.restored() + " as " + c.name()),
                        listed(kind, c -> "unnest((select ?::" + c.arrayType() + "[])) as " + c.name()),
                        listed(kind, Column::name),
                        listed(kind, c -> c.name() + " = r." + c.name()),
                        kind.table(),
                        RowArrays.moment("micros"));
    }

    private static <T> String listed(FactKind<T> kind, Function<Column<T>, String> sql) {
        return kind.columns().stream().map(column -> ", " + sql.apply(column)).collect(Collectors.joining());
    }

    /**
     * A revision about to be written.
     *
     * @param previousPlace where in the log the revision before it stands, null for the first
     */
    record Revision<T>(
            Stored<T> stored,
            @Nullable Long previousPlace,
            @Nullable String traceparent) {}
}
