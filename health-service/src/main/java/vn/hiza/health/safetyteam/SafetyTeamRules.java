package vn.hiza.health.safetyteam;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Timeline;
import vn.hiza.intake.enterprise.KnownEnterpriseRule;

/** A team belongs to a known enterprise, and its strength is kept over time. */
@ApplicationScoped
public class SafetyTeamRules implements Rules<SafetyTeam> {
    private final KnownEnterpriseRule knownEnterprise;
    private final Clock clock;

    public SafetyTeamRules(KnownEnterpriseRule knownEnterprise, Clock clock) {
        this.knownEnterprise = knownEnterprise;
        this.clock = clock;
    }

    @Override
    public void judge(Handle tx, List<Case<SafetyTeam>> cases) {
        knownEnterprise.judge(tx, cases, SafetyTeam::enterprise);
        for (Case<SafetyTeam> each : cases) {
            if (!each.voids()) {
                SafetyTeam before = each.inForce();
                SafetyTeam stated = each.next();
                each.become(stated.over(Timeline.carryOn(
                        before == null ? null : before.history(),
                        stated.history().get(0),
                        stated.formedOn(),
                        LocalDate.now(clock))));
            }
        }
    }
}
