package vn.hiza.partyorg.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.hiza.partyorg.organisation.RemainingMembers;

/** The members that the movements in force add up to. */
@ApplicationScoped
public class StoredMembers implements RemainingMembers {
    @Override
    public Map<String, Long> of(Handle tx, Collection<String> organisations) {
        Map<String, Long> members = new HashMap<>();
        byDay(
                tx,
                organisations.toArray(String[]::new),
                (organisation, day, change) -> members.merge(organisation, change, Long::sum));
        return members;
    }

    static void byDay(Handle tx, String[] organisations, DayChange each) {
        tx.createQuery("select organisation, date, sum(change)::bigint as change from membership_movement"
                        + " where organisation = any(:codes) and not voided group by organisation, date")
                .bindArray("codes", String.class, (Object[]) organisations)
                .map((row, context) -> {
                    each.add(
                            row.getString("organisation"),
                            row.getObject("date", LocalDate.class),
                            row.getLong("change"));
                    return true;
                })
                .list();
    }

    /** What the movements of an organisation on one day add up to. */
    @FunctionalInterface
    interface DayChange {
        void add(String organisation, LocalDate day, long change);
    }
}
