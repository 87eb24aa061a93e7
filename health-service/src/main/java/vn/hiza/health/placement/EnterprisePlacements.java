package vn.hiza.health.placement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.EventApplication;
import vn.hiza.intake.EventState;

/** Keeps of each enterprise the placements that its last revision names. */
@ApplicationScoped
public class EnterprisePlacements implements EventApplication {
    /** The ends of a placement that the register names no day of. */
    private static final String SINCE_EVER = "-infinity";

    private static final String FOR_EVER = "infinity";

    @Override
    public Set<Topic> topics() {
        return EnumSet.of(Topic.ENTERPRISES);
    }

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        Map<String, Told> last = new HashMap<>();
        for (FactEvent event : events) {
            EventState state = EventState.of(event);
            last.merge(
                    state.text("taxCode"),
                    new Told(event.revision(), state.parts("history")),
                    (one, other) -> other.revision() >= one.revision() ? other : one);
        }
        known(tx, last.keySet()).forEach((taxCode, revision) -> {
            if (Objects.requireNonNull(last.get(taxCode)).revision() < revision) {
                last.remove(taxCode);
            }
        });
        tx.createUpdate("delete from enterprise_placement where tax_code = any(:codes)")
                .bindArray("codes", String.class, last.keySet().toArray())
                .execute();
        PreparedBatch rows = tx.prepareBatch("insert into enterprise_placement values"
                + " (:taxCode, cast(:begins as date), cast(:ends as date), :zone, :district, :status, :revision)");
        last.forEach((taxCode, told) -> add(rows, taxCode, told));
        if (rows.size() > 0) {
            rows.execute();
        }
    }

    /** An event that was set aside can come after a later one. */
    private static Map<String, Integer> known(Handle tx, Set<String> taxCodes) {
        Map<String, Integer> known = new HashMap<>();
        tx.createQuery("select tax_code, revision from enterprise_placement where tax_code = any(:codes)")
                .bindArray("codes", String.class, taxCodes.toArray())
                .map((row, context) -> known.put(row.getString("tax_code"), row.getInt("revision")))
                .list();
        return known;
    }

    private static void add(PreparedBatch rows, String taxCode, Told told) {
        List<EventState> history = told.history();
        for (int i = 0; i < history.size(); i++) {
            EventState placement = history.get(i);
            LocalDate begins = placement.optionalDay("effectiveOn");
            LocalDate ends = i + 1 < history.size() ? history.get(i + 1).optionalDay("effectiveOn") : null;
            rows.bind("taxCode", taxCode)
                    .bind("begins", begins == null ? SINCE_EVER : begins.toString())
                    .bind("ends", ends == null ? FOR_EVER : ends.toString())
                    .bind("zone", placement.text("zone"))
                    .bind("district", placement.text("district"))
                    .bind("status", placement.text("status"))
                    .bind("revision", told.revision())
                    .add();
        }
    }

    /** What a revision says. */
    private record Told(int revision, List<EventState> history) {}
}
