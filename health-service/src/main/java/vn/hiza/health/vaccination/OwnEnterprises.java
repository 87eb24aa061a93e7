package vn.hiza.health.vaccination;

import java.util.List;
import java.util.Map;
import vn.hiza.facts.Case;
import vn.hiza.health.DistrictTeam;

/**
 * A district's team counts at the enterprises of its district. What it counted before an enterprise went to another district
 * it may still correct. The administration speaks for any team anywhere: people of one enterprise are counted by several.
 */
final class OwnEnterprises {
    private OwnEnterprises() {}

    /** @param districts those that the known enterprises lie in, by tax code */
    static void refuseOthers(List<Case<VaccinationCount>> cases, Map<String, String> districts) {
        for (Case<VaccinationCount> each : cases) {
            String enterprise = each.next().enterprise();
            String district = districts.get(enterprise);
            if (each.current() == null && district != null) {
                DistrictTeam.mayWriteOf(each.author().caller(), enterprise, district)
                        .ifPresent(each::reject);
            }
        }
    }
}
