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

/** Data elements as a collection. */
@ApplicationScoped
public class Dhis2DataElementCollection implements FactCollection<Dhis2DataElement> {
    static final FactKind<Dhis2DataElement> KIND = new FactKind<>(
            Topic.DHIS2_DATA_ELEMENTS,
            "dhis2_data_element",
            Dhis2DataElement.class,
            Dhis2DataElement::code,
            List.of(
                    Column.text("uid", Dhis2DataElement::uid),
                    Column.text("data_set", Dhis2DataElement::dataSet),
                    Column.text("dose_in_set", element -> element.dataSet() + "/" + element.dose())));

    private final Dhis2DataElementRules rules;

    public Dhis2DataElementCollection(Dhis2DataElementRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Dhis2DataElement> kind() {
        return KIND;
    }

    @Override
    public @Nullable Dhis2DataElement read(Fields fields, Caller caller) {
        String code = fields.code("code", 50);
        String uid = Uids.read(fields);
        long dose = fields.count("dose", 9);
        String dataSet = fields.code("dataSet", 50);
        if (fields.has("dose") && dose == 0 && fields.flaws().isEmpty()) {
            fields.flaw("dose", "invalid-dose", "Doses are numbered from 1.");
        }
        return fields.complete(() -> new Dhis2DataElement(code, uid, (int) dose, dataSet));
    }

    @Override
    public String key(Dhis2DataElement stated, Supplier<String> fresh) {
        return stated.code();
    }

    @Override
    public Rules<Dhis2DataElement> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("uid", "c.uid = ?", "dataSet", "c.data_set = ?");
    }
}
