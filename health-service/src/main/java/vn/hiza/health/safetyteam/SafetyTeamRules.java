package vn.hiza.health.safetyteam;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Timeline;
import vn.hiza.health.DistrictTeam;
import vn.hiza.intake.enterprise.EnterpriseRegister;
import vn.hiza.intake.enterprise.KnownEnterpriseRule;

/** A team belongs to a known enterprise, of the caller's districts if it has some; its strength is kept over time. */
@ApplicationScoped
public class SafetyTeamRules implements Rules<SafetyTeam> {
    private final KnownEnterpriseRule knownEnterprise;
    private final EnterpriseRegister register;
    private final Clock clock;

    public SafetyTeamRules(KnownEnterpriseRule knownEnterprise, EnterpriseRegister register, Clock clock) {
        this.knownEnterprise = knownEnterprise;
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void judge(Handle tx, List<Case<SafetyTeam>> cases) {
        knownEnterprise.judge(tx, cases, SafetyTeam::enterprise);
        refuseOutsideDistricts(tx, cases);
        for (Case<SafetyTeam> each : cases) {
            if (!each.voids()) {
                SafetyTeam before = each.inForce();
                SafetyTeam stated = each.next();
                each.become(stated.over(Timeline.carryOn(
                        before == null
                                ? null
                                : Timeline.beginningOn(before.history(), before.formedOn(), stated.formedOn()),
                        stated.history().get(0),
                        stated.formedOn(),
                        LocalDate.now(clock))));
            }
        }
    }

    /** Both enterprises count when a team moves from one to another. */
    private void refuseOutsideDistricts(Handle tx, List<Case<SafetyTeam>> cases) {
        Map<String, String> districts = register.districts(
                tx, cases.stream().flatMap(SafetyTeamRules::enterprises).toList());
        for (Case<SafetyTeam> each : cases) {
            enterprises(each)
                    .flatMap(code -> Optional.ofNullable(districts.get(code))
                            .flatMap(district ->
                                    DistrictTeam.mayWriteOf(each.author().caller(), code, district))
                            .stream())
                    .findFirst()
                    .ifPresent(each::reject);
        }
    }

    private static Stream<String> enterprises(Case<SafetyTeam> each) {
        SafetyTeam before = each.inForce();
        String stated = each.next().enterprise();
        return before == null ? Stream.of(stated) : Stream.of(stated, before.enterprise());
    }
}
