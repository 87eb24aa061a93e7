package vn.hiza.investment.zone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Timeline;

/** A zone lies in a known district, and its stage is kept over time. */
@ApplicationScoped
public class ZoneRules implements Rules<Zone> {
    private final Clock clock;

    public ZoneRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void judge(Handle tx, List<Case<Zone>> cases) {
        Set<String> districts = KnownKeys.in(
                tx,
                "district",
                cases.stream().map(each -> each.next().district()).toList());
        for (Case<Zone> each : cases) {
            Zone stated = each.next();
            if (each.voids()) {
                if (KnownKeys.referred(tx, "enterprise", "zone", each.key())) {
                    each.reject(Flaw.of(
                            Category.CONFLICT,
                            "",
                            "zone-has-enterprises",
                            "Enterprises are registered in this zone; state another zone for them first."));
                }
                continue;
            }
            if (!districts.contains(stated.district())) {
                each.reject(
                        Flaw.of("/district", "unknown-district", "There is no district " + stated.district() + "."));
                continue;
            }
            Zone before = each.inForce();
            each.become(stated.over(Timeline.carryOn(
                    before == null ? null : beginning(before, stated),
                    stated.history().get(0),
                    stated.establishedOn(),
                    LocalDate.now(clock))));
        }
    }

    private static List<Zone.State> beginning(Zone before, Zone stated) {
        LocalDate former = before.establishedOn();
        LocalDate corrected = stated.establishedOn();
        return former == null || corrected == null
                ? before.history()
                : Timeline.beginningOn(before.history(), former, corrected);
    }
}
