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
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Organisation units as a collection. */
@ApplicationScoped
public class Dhis2OrgUnitCollection implements FactCollection<Dhis2OrgUnit> {
    static final FactKind<Dhis2OrgUnit> KIND = new FactKind<>(
            Topic.DHIS2_ORG_UNITS,
            "dhis2_org_unit",
            Dhis2OrgUnit.class,
            Dhis2OrgUnit::code,
            List.of(
                    Column.text("uid", Dhis2OrgUnit::uid),
                    Column.text("kind", unit -> unit.kind().name()),
                    Column.text("refers", Dhis2OrgUnit::refers),
                    Column.text("kind_and_refers", unit -> unit.kind() + "/" + unit.refers())));

    private final Dhis2OrgUnitRules rules;

    public Dhis2OrgUnitCollection(Dhis2OrgUnitRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Dhis2OrgUnit> kind() {
        return KIND;
    }

    @Override
    public @Nullable Dhis2OrgUnit read(Fields fields, Caller caller) {
        String code = fields.code("code", 50);
        String uid = Uids.read(fields);
        OrgUnitKind kind = fields.oneOf("kind", OrgUnitKind.class);
        String refers = kind == OrgUnitKind.ENTERPRISE ? fields.taxCode("refers") : fields.code("refers", 40);
        return fields.complete(() -> new Dhis2OrgUnit(code, uid, kind, refers));
    }

    @Override
    public String key(Dhis2OrgUnit stated, Supplier<String> fresh) {
        return stated.code();
    }

    @Override
    public Rules<Dhis2OrgUnit> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("uid", "c.uid = ?", "refers", "c.refers = ?");
    }
}
