package vn.hiza.health.dhis2.completion;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;
import vn.hiza.health.DistrictTeam;
import vn.hiza.health.dhis2.mapping.IdScheme;
import vn.hiza.health.dhis2.mapping.OrgUnit;
import vn.hiza.health.dhis2.mapping.OrgUnitLookup;

/** What is complete is a known data set of a known unit; a team speaks for units of its districts, and none for a zone. */
@ApplicationScoped
public class DataSetCompletionRules implements Rules<DataSetCompletion> {
    private final OrgUnitLookup orgUnits;

    public DataSetCompletionRules(OrgUnitLookup orgUnits) {
        this.orgUnits = orgUnits;
    }

    @Override
    public void judge(Handle tx, List<Case<DataSetCompletion>> cases) {
        Set<String> sets = KnownKeys.in(
                tx,
                "dhis2_data_set",
                cases.stream().map(each -> each.next().dataSet()).toList());
        Map<String, OrgUnit> units = orgUnits.find(
                tx, cases.stream().map(each -> each.next().orgUnit()).toList(), IdScheme.CODE);
        for (Case<DataSetCompletion> each : cases) {
            DataSetCompletion stated = each.next();
            OrgUnit unit = units.get(stated.orgUnit());
            if (!each.voids() && !sets.contains(stated.dataSet())) {
                each.reject(Flaw.of("/dataSet", "unknown-data-set", "There is no data set " + stated.dataSet() + "."));
            }
            if (unit == null && !each.voids()) {
                each.reject(Flaw.of(
                        Category.NOT_YET,
                        "/orgUnit",
                        "unknown-org-unit",
                        "No enterprise, district or zone " + stated.orgUnit() + " has reached this service (yet)."));
            } else {
                String district = unit == null ? null : unit.district();
                DistrictTeam.mayWriteFor(each.author().caller(), district == null ? "-" : district, "/orgUnit")
                        .ifPresent(each::reject);
            }
        }
    }
}
