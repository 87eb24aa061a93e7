package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Rules;

/** A UID names one organisation unit, and what one refers to has no second name. */
@ApplicationScoped
public class Dhis2OrgUnitRules implements Rules<Dhis2OrgUnit> {
    private static final String TABLE = "dhis2_org_unit";
    private static final Unshared<Dhis2OrgUnit> UID = new Unshared<>(TABLE, "uid", "uid", Dhis2OrgUnit::uid);
    private static final Unshared<Dhis2OrgUnit> REFERS =
            new Unshared<>(TABLE, "kind_and_refers", "refers", unit -> unit.kind() + "/" + unit.refers());

    @Override
    public void judge(Handle tx, List<Case<Dhis2OrgUnit>> cases) {
        UID.judge(tx, cases);
        REFERS.judge(tx, cases);
    }
}
