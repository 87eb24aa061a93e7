package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;

/** A data element belongs to a known data set, in which no other counts the same dose; a UID names one. */
@ApplicationScoped
public class Dhis2DataElementRules implements Rules<Dhis2DataElement> {
    private static final String TABLE = "dhis2_data_element";
    private static final Unshared<Dhis2DataElement> UID = new Unshared<>(TABLE, "uid", "uid", Dhis2DataElement::uid);
    private static final Unshared<Dhis2DataElement> DOSE =
            new Unshared<>(TABLE, "dose_in_set", "dose", element -> element.dataSet() + "/" + element.dose());

    @Override
    public void judge(Handle tx, List<Case<Dhis2DataElement>> cases) {
        UID.judge(tx, cases);
        DOSE.judge(tx, cases);
        Set<String> sets = KnownKeys.in(
                tx,
                "dhis2_data_set",
                cases.stream().map(each -> each.next().dataSet()).toList());
        for (Case<Dhis2DataElement> each : cases) {
            String dataSet = each.next().dataSet();
            if (!each.voids() && !sets.contains(dataSet)) {
                each.reject(Flaw.of("/dataSet", "unknown-data-set", "There is no data set " + dataSet + "."));
            }
        }
    }
}
