package vn.hiza.gateway.publication;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.gateway.figure.LedgerView;
import vn.hiza.gateway.ledger.FactState;
import vn.hiza.gateway.publication.Changes.ChangedFact;
import vn.hiza.gateway.publication.Changes.Effect;
import vn.hiza.gateway.publication.Changes.Kind;

/** Finds facts that batches after a publication brought and that have a part in what differs, each with the revision known to it. */
final class ChangedFacts {
    private static final String SINCE = """
            select f.batch, f.fact_id, f.topic, f.key, f.revision, f.event_id, f.recorded_at, f.value,
                   p.revision as then_revision, p.event_id as then_event_id, p.recorded_at as then_recorded_at,
                   p.value as then_value
              from fact f
              left join past_fact p on p.fact_id = f.fact_id and p.batch <= :batch and p.replaced_by > :batch
             where f.batch > :batch and (f.batch, f.fact_id) > (:afterBatch, :afterFact)
             order by f.batch, f.fact_id""";

    private static final int AT_A_TIME = 500;

    private final Handle tx;
    private final long batch;
    private final LocalDate asOf;
    private final Area area;
    private final MovingFacts moving;
    private final Causes causes;

    ChangedFacts(Handle tx, LedgerView today, Publication publication, long batch, Causes causes) {
        this.tx = tx;
        this.batch = batch;
        this.asOf = publication.asOf();
        this.area = Area.of(tx, batch, publication.zone());
        this.causes = causes;
        this.moving = new MovingFacts(tx, today, publication, batch, area);
    }

    /** A changed fact and where a page goes on after it. */
    record Found(ChangedFact fact, Place place) {}

    /** Up to so many of those that may move a figure. */
    List<Found> after(@Nullable Place place, int limit) {
        Place from = place == null ? new Place(batch, new UUID(0, 0)) : place;
        List<Found> found = new ArrayList<>();
        try (ResultIterator<@Nullable Found> rows = tx.createQuery(SINCE)
                .bind("batch", batch)
                .bind("afterBatch", from.batch())
                .bind("afterFact", from.fact())
                .setFetchSize(AT_A_TIME)
                .map((row, context) -> read(row))
                .iterator()) {
            while (found.size() < limit && rows.hasNext()) {
                Found next = rows.next();
                if (next != null) {
                    found.add(next);
                }
            }
        }
        return found;
    }

    private @Nullable Found read(ResultSet row) throws SQLException {
        FactState now = KnownFacts.state(row, "");
        FactState then = row.getString("then_value") == null ? null : KnownFacts.state(row, "then_");
        List<Effect> effects = Effects.between(then, now, asOf).stream()
                .filter(effect -> causes.include(effect) && area.holds(effect.place()))
                .toList();
        Topic topic = now.event().topic();
        if (effects.isEmpty() && !(causes.include(topic) && moving.move(then, now))) {
            return null;
        }
        ChangedFact fact = new ChangedFact(
                now.event().factId(),
                topic.collection(),
                now.key(),
                topic.addressOf(now.key()),
                kind(then, now),
                then == null ? null : then.event().revision(),
                now.event().revision(),
                now.event().time(),
                now.recordedBy(),
                now.reason(),
                effects);
        return new Found(fact, new Place(row.getLong("batch"), fact.factId()));
    }

    private static Kind kind(@Nullable FactState then, FactState now) {
        if (now.voided()) {
            return Kind.VOIDED;
        }
        return then == null ? Kind.STATED : Kind.CORRECTED;
    }

    /** Where a page ends. */
    record Place(long batch, UUID fact) {
        static Place of(String text) {
            int space = text.indexOf(' ');
            return new Place(
                    Long.parseLong(text.substring(0, Math.max(0, space))), UUID.fromString(text.substring(space + 1)));
        }

        String text() {
            return batch + " " + fact;
        }
    }
}
