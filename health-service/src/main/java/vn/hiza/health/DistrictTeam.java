package vn.hiza.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.TreeSet;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.rest.access.Caller;
import vn.hiza.rest.access.CurrentRequest;

/** The team that writes: one bound to districts keeps to them. */
@ApplicationScoped
public class DistrictTeam {
    private final CurrentRequest request;

    public DistrictTeam(CurrentRequest request) {
        this.request = request;
    }

    /** Why the caller may not write for a district; empty when it may. */
    public Optional<Flaw> mayWriteFor(String district, String field) {
        Caller caller = request.caller();
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
