package vn.hiza.investment.enterprise;

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

/** An enterprise lies in a known zone and district, and where it lies is kept over time. */
@ApplicationScoped
public class EnterpriseRules implements Rules<Enterprise> {
    private final Clock clock;

    public EnterpriseRules(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void judge(Handle tx, List<Case<Enterprise>> cases) {
        Set<String> zones = KnownKeys.in(
                tx, "zone", cases.stream().map(each -> each.next().zone()).toList());
        Set<String> districts = KnownKeys.in(
                tx,
                "district",
                cases.stream().map(each -> each.next().district()).toList());
        for (Case<Enterprise> each : cases) {
            Enterprise stated = each.next();
            if (each.voids()) {
                if (KnownKeys.referred(tx, "project", "enterprise", each.key())) {
                    each.reject(Flaw.of(
                            Category.CONFLICT,
                            "",
                            "enterprise-has-projects",
                            "Projects are registered under this enterprise; void them first, or state its status as"
                                    + " CLOSED."));
                }
                continue;
            }
            if (!zones.contains(stated.zone())) {
                each.reject(Flaw.of("/zone", "unknown-zone", "There is no zone " + stated.zone() + "."));
            }
            if (!districts.contains(stated.district())) {
                each.reject(
                        Flaw.of("/district", "unknown-district", "There is no district " + stated.district() + "."));
            }
            Enterprise before = each.inForce();
            each.become(stated.over(Timeline.carryOn(
                    before == null ? null : before.history(), stated.history().get(0), null, LocalDate.now(clock))));
        }
    }
}
