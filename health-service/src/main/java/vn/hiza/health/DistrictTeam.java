package vn.hiza.health;

import java.util.Optional;
import java.util.TreeSet;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;

/** The team that writes: one bound to districts keeps to them. */
public final class DistrictTeam {
    private DistrictTeam() {}

    /** Why the caller may not write of an enterprise that lies in a district; empty when it may. */
    public static Optional<Flaw> mayWriteOf(Caller caller, String enterprise, String district) {
        return mayWriteFor(caller, district, "/enterprise")
                .map(flaw -> Flaw.of(
                        flaw.category(),
                        flaw.field(),
                        flaw.code(),
                        "Enterprise " + enterprise + " lies in district " + district + ". " + flaw.message()
                                + " A team of its district can send this, or the administration."));
    }

    /** Why the caller may not write for a district; empty when it may. */
    public static Optional<Flaw> mayWriteFor(Caller caller, String district, String field) {
        return caller.mayWriteFor(district)
                ? Optional.empty()
                : Optional.of(Flaw.of(
                        Category.FORBIDDEN,
                        field,
                        "outside-district",
                        "Your team may write for the districts " + new TreeSet<>(caller.districts()) + ", not for "
                                + district + "."));
    }
}
