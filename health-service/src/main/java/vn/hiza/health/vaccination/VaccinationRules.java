package vn.hiza.health.vaccination;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Warning;
import vn.hiza.health.reportingday.ClosedDays;
import vn.hiza.health.vaccination.TeamLevels.Level;
import vn.hiza.intake.enterprise.KnownEnterpriseRule;

/** A count is of a known enterprise, of the team's own districts; what looks odd beside its neighbours is said, never refused: the team was there. */
@ApplicationScoped
public class VaccinationRules implements Rules<VaccinationCount> {
    private final KnownEnterpriseRule knownEnterprise;
    private final ClosedDays closedDays;

    public VaccinationRules(KnownEnterpriseRule knownEnterprise, ClosedDays closedDays) {
        this.knownEnterprise = knownEnterprise;
        this.closedDays = closedDays;
    }

    @Override
    public void judge(Handle tx, List<Case<VaccinationCount>> cases) {
        Map<String, String> districts = knownEnterprise.judge(tx, cases, VaccinationCount::enterprise);
        OwnEnterprises.refuseOthers(cases, districts);
        closedDays.refuseChanges(tx, cases, VaccinationCount::district, VaccinationCount::date);
        List<Case<VaccinationCount>> stated =
                cases.stream().filter(each -> !each.rejected() && !each.voids()).toList();
        List<Neighbours> neighbours = CountSeries.around(tx, stated);
        for (int row = 0; row < stated.size(); row++) {
            besideItsOwnDose(stated.get(row), neighbours.get(row));
            besideOtherDoses(stated.get(row), neighbours.get(row));
        }
    }

    @Override
    public boolean withinSubject() {
        return true;
    }

    private static void besideItsOwnDose(Case<VaccinationCount> each, Neighbours beside) {
        VaccinationCount count = each.next();
        Level before = beside.before();
        if (before != null && before.people() > count.people()) {
            each.warn(new Warning(
                    "count-falls",
                    "/people",
                    "Cumulative counts do not fall: it was " + before.people() + " on " + before.date() + "."));
        }
        Level after = beside.after();
        if (after != null && !after.stated() && after.people() < count.people()) {
            each.warn(new Warning(
                    "count-above-later",
                    "/people",
                    "Cumulative counts do not fall: it is only " + after.people() + " on " + after.date() + "."));
        }
    }

    private static void besideOtherDoses(Case<VaccinationCount> each, Neighbours beside) {
        VaccinationCount count = each.next();
        Level first = beside.ofDoseBefore();
        if (first != null && first.people() < count.people()) {
            each.warn(new Warning(
                    "dose-above-previous",
                    "/people",
                    "More people have dose " + count.dose() + " than dose " + (count.dose() - 1) + ": " + first.people()
                            + " on " + first.date() + "."));
        }
        beside.ofNextDose()
                .filter(next -> next.people() > count.people())
                .ifPresent(next -> each.warn(new Warning(
                        "dose-below-next",
                        "/people",
                        "Fewer people have dose " + count.dose() + " than dose " + (count.dose() + 1) + ": "
                                + next.people() + " on " + next.date() + ".")));
    }
}
