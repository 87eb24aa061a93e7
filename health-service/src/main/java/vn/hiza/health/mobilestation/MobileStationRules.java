package vn.hiza.health.mobilestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Timeline;
import vn.hiza.health.DistrictTeam;

/** A team sets up, moves and closes the stations of its own districts only; district and state are kept over time. */
@ApplicationScoped
public class MobileStationRules implements Rules<MobileStation> {
    private final Clock clock;

    public MobileStationRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void judge(Handle tx, List<Case<MobileStation>> cases) {
        for (Case<MobileStation> each : cases) {
            MobileStation before = each.inForce();
            MobileStation stated = each.next();
            DistrictTeam.mayWriteFor(each.author().caller(), stated.district(), "/district")
                    .ifPresent(each::reject);
            if (before != null && !before.district().equals(stated.district())) {
                DistrictTeam.mayWriteFor(each.author().caller(), before.district(), "/district")
                        .ifPresent(each::reject);
            }
            if (!each.voids()) {
                each.become(stated.over(Timeline.carryOn(
                        before == null ? null : Timeline.beginningOn(before.history(), before.since(), stated.since()),
                        stated.history().get(0),
                        stated.since(),
                        LocalDate.now(clock))));
            }
        }
    }
}
