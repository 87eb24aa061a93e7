package vn.hiza.health.vaccination;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;

/**
 * A district's team counts at the enterprises of its district. What it counted before an enterprise went to another district
 * it may still correct. The administration speaks for any team anywhere: people of one enterprise are counted by several.
 */
final class OwnEnterprises {
    private OwnEnterprises() {}

    /** @param districts those that the known enterprises lie in, by tax code */
    static void refuseOthers(List<Case<VaccinationCount>> cases, Map<String, String> districts) {
        for (Case<VaccinationCount> each : cases) {
            String district = districts.get(each.next().enterprise());
            if (each.current() == null
                    && district != null
                    && !each.author().caller().mayWriteFor(district)) {
                each.reject(
                        flaw(each.next().enterprise(), district, each.author().caller()));
            }
        }
    }

    private static Flaw flaw(String enterprise, String district, Caller caller) {
        return Flaw.of(
                Category.FORBIDDEN,
                "/enterprise",
                "outside-district",
                "Enterprise " + enterprise + " lies in district " + district + ", your team counts in "
                        + new TreeSet<>(caller.districts()) + ": its count is for a team of " + district
                        + ", or for the administration, to send.");
    }
}
