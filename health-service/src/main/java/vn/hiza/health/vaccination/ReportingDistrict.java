package vn.hiza.health.vaccination;

import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
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
        if (sound && !caller.mayWriteFor(named)) {
            fields.flaw(Flaw.of(
                    Category.FORBIDDEN,
                    "/district",
                    "outside-district",
                    "Your team may write for the districts " + caller.districts() + ", not for " + named + "."));
        }
        return named;
    }
}
