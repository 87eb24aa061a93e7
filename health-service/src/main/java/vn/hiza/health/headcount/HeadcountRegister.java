package vn.hiza.health.headcount;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.hiza.contracts.FactEvent;
import vn.hiza.contracts.Topic;
import vn.hiza.intake.EventApplication;
import vn.hiza.intake.EventState;

/** Keeps the copy of the headcounts current and answers which one holds on a day. */
@ApplicationScoped
public class HeadcountRegister implements EventApplication {
    @Override
    public Set<Topic> topics() {
        return EnumSet.of(Topic.HEADCOUNTS);
    }

    @Override
    public void apply(Handle tx, List<FactEvent> events) {
        PreparedBatch rows = tx.prepareBatch("insert into known_headcount as k values"
                + " (:enterprise, :date, :fact, :revision, :voided, :total)"
                + " on conflict (enterprise, date) do update set fact_id = excluded.fact_id,"
                + " revision = excluded.revision, voided = excluded.voided, total = excluded.total"
                + " where excluded.revision > k.revision");
        for (FactEvent event : events) {
            EventState state = EventState.of(event);
            rows.bind("enterprise", state.text("enterprise"))
                    .bind("date", state.day("date"))
                    .bind("fact", event.factId())
                    .bind("revision", event.revision())
                    .bind("voided", state.voided())
                    .bind("total", state.whole("total"))
                    .add();
        }
        rows.execute();
    }

    /** The last headcount up to a day of each of these enterprises, by tax code; one that never stated any is not there. */
    public Map<String, KnownHeadcount> latest(Handle tx, Collection<String> enterprises, LocalDate asOf) {
        Map<String, KnownHeadcount> found = new HashMap<>();
        tx.createQuery("select e.code, h.date, h.total from unnest(:enterprises) as e(code)"
                        + " cross join lateral (select k.date, k.total from known_headcount k where k.enterprise = e.code"
                        + " and k.date <= :asOf and not k.voided order by k.date desc limit 1) h")
                .bindArray(
                        "enterprises",
                        String.class,
                        enterprises.stream().distinct().toArray())
                .bind("asOf", asOf)
                .map((row, context) -> new KnownHeadcount(
                        row.getString("code"), row.getObject("date", LocalDate.class), row.getLong("total")))
                .forEach(each -> found.put(each.enterprise(), each));
        return found;
    }
}
