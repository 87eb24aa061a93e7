package vn.hiza.health.reportingday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.FactReader;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Stored;

/** Keeps the counts of approved and closed days as they are. */
@ApplicationScoped
public class ClosedDays {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FactReader reader = new FactReader();
    private final Clock clock;

    public ClosedDays(Clock clock) {
        this.clock = clock;
    }

    /** Waits until nobody writes counts of these districts, and keeps them waiting until the transaction ends. */
    static void holdForClosing(Handle tx, List<String> districts) {
        tx.createQuery("select hold_districts(:districts, true)")
                .bindArray("districts", String.class, districts.toArray())
                .mapToMap()
                .list();
    }

    /**
     * Rejects the cases that would change a closed day: its message says who closed it, when, and how it is reopened. None of
     * the other days can be closed until the transaction ends.
     */
    public <T> void refuseChanges(
            Handle tx, List<Case<T>> cases, Function<T, String> district, Function<T, LocalDate> date) {
        Map<String, List<Case<T>>> byDay = new HashMap<>();
        Set<String> districts = new HashSet<>();
        for (Case<T> each : cases) {
            if (!each.rejected() && each.changes()) {
                T state = each.next();
                districts.add(district.apply(state));
                byDay.computeIfAbsent(
                                ReportingDayCollection.key(district.apply(state), date.apply(state)),
                                none -> new ArrayList<>())
                        .add(each);
            }
        }
        if (byDay.isEmpty()) {
            return;
        }
        for (String closed : closed(tx, districts, byDay.keySet())) {
            Optional<Stored<ReportingDay>> day = reader.find(tx, ReportingDayCollection.KIND, closed);
            day.ifPresent(why -> byDay.getOrDefault(closed, List.of()).forEach(each -> each.reject(flaw(why))));
        }
    }

    private static List<String> closed(Handle tx, Collection<String> districts, Collection<String> days) {
        return tx.createQuery("select closed_days(:districts, :days)")
                .bindArray("districts", String.class, districts.toArray())
                .bindArray("days", String.class, days.toArray())
                .mapTo(String.class)
                .list();
    }

    private Flaw flaw(Stored<ReportingDay> closed) {
        ReportingDay day = closed.state();
        boolean approved = day.state() == DayState.APPROVED;
        Flaw flaw = Flaw.of(
                Category.CONFLICT,
                "/date",
                "period-closed",
                "The counts of " + day.date() + " in district " + day.district() + " were "
                        + (approved ? "approved" : "closed") + " by " + closed.recordedBy() + " on "
                        + MOMENT.format(closed.recordedAt().atZone(clock.getZone())) + "; ask "
                        + (approved ? "the district's lead" : "the administration")
                        + " to reopen the day: PUT /api/v1/reporting-days/" + closed.key()
                        + " with {\"state\":\"REOPENED\",\"reason\":\"…\"}.");
        return flaw.in(day.state().name());
    }
}
