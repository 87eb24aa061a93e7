package vn.hiza.health.dhis2.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.health.dhis2.period.PeriodType;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Data sets as a collection. */
@ApplicationScoped
public class Dhis2DataSetCollection implements FactCollection<Dhis2DataSet> {
    static final FactKind<Dhis2DataSet> KIND = new FactKind<>(
            Topic.DHIS2_DATA_SETS,
            "dhis2_data_set",
            Dhis2DataSet.class,
            Dhis2DataSet::code,
            List.of(Column.text("uid", Dhis2DataSet::uid)));

    private final Dhis2DataSetRules rules;

    public Dhis2DataSetCollection(Dhis2DataSetRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Dhis2DataSet> kind() {
        return KIND;
    }

    @Override
    public @Nullable Dhis2DataSet read(Fields fields, Caller caller) {
        String code = fields.code("code", 50);
        String uid = Uids.read(fields);
        String named = fields.text("periodType", 20);
        PeriodType type = PeriodType.named(named).orElse(PeriodType.DAILY);
        if (!named.isEmpty() && !type.shown().equals(named)) {
            fields.flaw("periodType", "unknown-period-type", "Use one of Daily, Weekly, Monthly.");
        }
        return fields.complete(() -> new Dhis2DataSet(code, uid, type));
    }

    @Override
    public String key(Dhis2DataSet stated, Supplier<String> fresh) {
        return stated.code();
    }

    @Override
    public Rules<Dhis2DataSet> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("uid", "c.uid = ?");
    }
}
