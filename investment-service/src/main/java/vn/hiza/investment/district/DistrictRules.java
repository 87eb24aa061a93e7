package vn.hiza.investment.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;

/** A district that zones or enterprises lie in is ended, not voided. */
@ApplicationScoped
public class DistrictRules implements Rules<District> {
    @Override
    public void judge(Handle tx, List<Case<District>> cases) {
        for (Case<District> each : cases) {
            if (each.voids()
                    && (KnownKeys.referred(tx, "zone", "district", each.key())
                            || KnownKeys.referred(tx, "enterprise", "district", each.key()))) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "",
                        "district-in-use",
                        "Zones or enterprises lie in this district; state another for them first, or end it with"
                                + " validTo."));
            }
        }
    }
}
