package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;

/**
 * A UID names one organisation unit, what one refers to has no second name, and a tax code names the enterprise that it was
 * given to: counts that are sent for one enterprise are never kept for another.
 */
@ApplicationScoped
public class Dhis2OrgUnitRules implements Rules<Dhis2OrgUnit> {
    private static final String TABLE = "dhis2_org_unit";
    private static final String REGISTERED =
            "select tax_code from known_enterprise where tax_code = any(:codes) and not voided";
    private static final Unshared<Dhis2OrgUnit> UID = new Unshared<>(TABLE, "uid", "uid", Dhis2OrgUnit::uid);
    private static final Unshared<Dhis2OrgUnit> REFERS =
            new Unshared<>(TABLE, "kind_and_refers", "refers", unit -> unit.kind() + "/" + unit.refers());

    @Override
    public void judge(Handle tx, List<Case<Dhis2OrgUnit>> cases) {
        UID.judge(tx, cases);
        REFERS.judge(tx, cases);
        refuseForeignTaxCodes(tx, cases);
    }

    private static void refuseForeignTaxCodes(Handle tx, List<Case<Dhis2OrgUnit>> cases) {
        List<Case<Dhis2OrgUnit>> elsewhere = cases.stream()
                .filter(each -> !each.voids() && !namesItself(each.next()))
                .toList();
        Set<String> taxCodes = tx.createQuery(REGISTERED)
                .bindArray(
                        "codes",
                        String.class,
                        elsewhere.stream().map(each -> each.next().code()).toArray())
                .mapTo(String.class)
                .set();
        for (Case<Dhis2OrgUnit> each : elsewhere) {
            if (taxCodes.contains(each.next().code())) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "/code",
                        "taken-code",
                        each.next().code()
                                + " is the tax code of a registered enterprise; it can name only that one."));
            }
        }
    }

    private static boolean namesItself(Dhis2OrgUnit unit) {
        return unit.kind() == OrgUnitKind.ENTERPRISE && unit.refers().equals(unit.code());
    }
}
