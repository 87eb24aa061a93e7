package vn.hiza.intake.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;

/** Refuses statements about an enterprise that has not reached this service; a moment later it may have. */
@ApplicationScoped
public class KnownEnterpriseRule {
    private final EnterpriseRegister register;

    public KnownEnterpriseRule(EnterpriseRegister register) {
        this.register = register;
    }

    /**
     * @param enterprise the tax code a statement names, null when it names none
     * @return the districts that the known ones lie in, by tax code
     */
    public <T> Map<String, String> judge(Handle tx, List<Case<T>> cases, Function<T, @Nullable String> enterprise) {
        Map<String, String> known = register.known(
                tx,
                cases.stream()
                        .map(each -> enterprise.apply(each.next()))
                        .filter(Objects::nonNull)
                        .toList());
        for (Case<T> each : cases) {
            String taxCode = enterprise.apply(each.next());
            if (taxCode != null && !each.voids() && !known.containsKey(taxCode)) {
                each.reject(Flaw.of(
                        Category.NOT_YET,
                        "/enterprise",
                        "unknown-enterprise",
                        "No enterprise with tax code " + taxCode + " has reached this service (yet). If it was just"
                                + " registered, send this again in a second; otherwise register it first."));
            }
        }
        return known;
    }
}
