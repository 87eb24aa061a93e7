package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.hiza.facts.Case;
import vn.hiza.facts.Category;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.KnownKeys;
import vn.hiza.facts.Rules;

/** A UID names one data set, and one that has data elements stays. */
@ApplicationScoped
public class Dhis2DataSetRules implements Rules<Dhis2DataSet> {
    private static final Unshared<Dhis2DataSet> UID = new Unshared<>("dhis2_data_set", "uid", "uid", Dhis2DataSet::uid);

    @Override
    public void judge(Handle tx, List<Case<Dhis2DataSet>> cases) {
        UID.judge(tx, cases);
        for (Case<Dhis2DataSet> each : cases) {
            if (each.voids() && KnownKeys.referred(tx, "dhis2_data_element", "data_set", each.key())) {
                each.reject(Flaw.of(
                        Category.CONFLICT,
                        "",
                        "data-set-has-elements",
                        "Data elements are reported in this data set; state another for them first."));
            }
        }
    }
}
