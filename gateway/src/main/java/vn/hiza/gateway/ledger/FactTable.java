package vn.hiza.gateway.ledger;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/** The newest revision of every fact. */
final class FactTable {
    /**
     * Takes in what is newer than what is known.
     *
     * @return the facts that changed, each with its newest state of the batch
     */
    List<FactState> takeIn(Handle tx, List<FactState> stated) {
        Map<UUID, FactState> newest = new LinkedHashMap<>();
        List<UUID> superseded = new ArrayList<>();
        for (FactState read : stated) {
            FactState other = newest.get(read.event().factId());
            if (other == null || other.event().revision() < read.event().revision()) {
                newest.put(read.event().factId(), read);
                if (other != null) {
                    superseded.add(other.event().eventId());
                }
            } else if (other.event().revision() > read.event().revision()) {
                superseded.add(read.event().eventId());
            }
        }
        keepNewer(tx, newest, superseded);
        List<FactState> changed = List.copyOf(newest.values());
        if (!changed.isEmpty()) {
            long batch = tx.createQuery("select nextval('ledger_batch')")
                    .mapTo(Long.class)
                    .one();
            keepPublished(tx, changed, batch);
            newest.keySet().removeAll(save(tx, changed, batch));
            if (!newest.isEmpty()) {
                changed = changed.stream()
                        .filter(each -> !newest.containsKey(each.event().factId()))
                        .toList();
                keepNewer(tx, newest, superseded);
            }
        }
        supersede(tx, superseded);
        return changed;
    }

    /** Takes out what is not newer than what is known, and notes which of the two is superseded. */
    private static void keepNewer(Handle tx, Map<UUID, FactState> newest, List<UUID> superseded) {
        known(tx, Set.copyOf(newest.keySet())).forEach((factId, known) -> {
            FactState read = Objects.requireNonNull(newest.get(factId));
            if (read.event().revision() > known.revision()) {
                superseded.add(known.eventId());
            } else {
                newest.remove(factId);
                if (read.event().revision() < known.revision()) {
                    superseded.add(read.event().eventId());
                }
            }
        });
    }

    private static Map<UUID, Known> known(Handle tx, Set<UUID> factIds) {
        Map<UUID, Known> known = new HashMap<>();
        tx.createQuery(
                        "select fact_id, revision, event_id from fact where fact_id = any(:ids) order by fact_id for update")
                .bindArray("ids", UUID.class, factIds.toArray())
                .map((row, context) -> known.put(
                        row.getObject("fact_id", UUID.class),
                        new Known(row.getInt("revision"), row.getObject("event_id", UUID.class))))
                .list();
        return known;
    }

    /** What a publication stands on is kept for ever. */
    private static void keepPublished(Handle tx, List<FactState> changed, long batch) {
        UUID[] replaced = changed.stream()
                .filter(fact -> fact.event().revision() > 1)
                .map(fact -> fact.event().factId())
                .toArray(UUID[]::new);
        if (replaced.length > 0) {
            tx.createUpdate("insert into past_fact select f.*, :batch from fact f where fact_id = any(:ids)"
                            + " and f.batch <= (select max(p.batch) from publication p)")
                    .bind("batch", batch)
                    .bindArray("ids", UUID.class, (Object[]) replaced)
                    .execute();
        }
    }

    /**
     * A fact that is new may be saved by another batch at the same time, where revisions of one come through two partitions,
     * as those of a safety team that has changed its enterprise do.
     *
     * @return those that are saved: not what the other batch saved a newer revision of
     */
    private static Set<UUID> save(Handle tx, List<FactState> changed, long batch) {
        String sql = """
                insert into fact select r.*, ?::bigint from unnest(?::uuid[], ?::text[], ?::text[], ?::integer[], ?::uuid[],
                    ?::boolean[], ?::text[], ?::timestamptz[], ?::text[]) r
                on conflict (fact_id) do update set key = excluded.key, revision = excluded.revision,
                    event_id = excluded.event_id, voided = excluded.voided, recorded_by = excluded.recorded_by,
                    recorded_at = excluded.recorded_at, value = excluded.value, batch = excluded.batch
                 where fact.revision < excluded.revision
                returning fact_id
                """;
        Set<UUID> saved = new HashSet<>();
        try (SetStatement statement = new SetStatement(tx.getConnection(), sql)) {
            statement.whole(batch);
            statement.array("uuid", changed, fact -> fact.event().factId());
            statement.array("text", changed, fact -> fact.event().topic().collection());
            statement.array("text", changed, FactState::key);
            statement.array("integer", changed, fact -> fact.event().revision());
            statement.array("uuid", changed, fact -> fact.event().eventId());
            statement.array("boolean", changed, FactState::voided);
            statement.array("text", changed, FactState::recordedBy);
            statement.array(
                    "timestamptz", changed, fact -> Timestamp.from(fact.event().time()));
            statement.array("text", changed, FactState::json);
            statement.forEach(row -> saved.add(row.getObject("fact_id", UUID.class)));
            return saved;
        } catch (SQLException failed) {
            throw new LedgerStorageException(failed);
        }
    }

    private static void supersede(Handle tx, List<UUID> events) {
        if (!events.isEmpty()) {
            tx.createUpdate("insert into superseded_event select unnest(:ids) on conflict do nothing")
                    .bindArray("ids", UUID.class, events.toArray())
                    .execute();
        }
    }

    private record Known(int revision, UUID eventId) {}
}
