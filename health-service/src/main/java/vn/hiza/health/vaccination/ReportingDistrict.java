package vn.hiza.health.vaccination;

import vn.hiza.facts.Caller;
import vn.hiza.health.DistrictTeam;
import vn.hiza.rest.json.Fields;

/** The district a statement is made for: the token's own, or the one it names. */
public final class ReportingDistrict {
    private ReportingDistrict() {}

    public static String read(Fields fields, Caller caller) {
        int flawsBefore = fields.flaws().size();
        String named = fields.optionalCode("district", 20);
        boolean sound = fields.flaws().size() == flawsBefore;
        if (named == null && caller.districts().size() == 1) {
            return caller.districts().iterator().next();
        }
        if (named == null) {
            fields.flaw(
                    "district",
                    "district-required",
                    "Your token speaks for " + (caller.districts().isEmpty() ? "no" : "several")
                            + " districts; name the one that counted.");
            return "";
        }
        if (sound) {
            DistrictTeam.mayWriteFor(caller, named, "/district").ifPresent(fields::flaw);
        }
        return named;
    }
}
