package vn.hiza.investment.district;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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
import vn.hiza.rest.json.LocalizedName;

/** Districts as a collection. */
@ApplicationScoped
public class DistrictCollection implements FactCollection<District> {
    private static final FactKind<District> KIND = new FactKind<>(
            Topic.DISTRICTS,
            "district",
            District.class,
            District::code,
            List.of(Column.date("valid_from", District::validFrom), Column.date("valid_to", District::validTo)));

    private final DistrictRules rules;

    public DistrictCollection(DistrictRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<District> kind() {
        return KIND;
    }

    @Override
    public @Nullable District read(Fields fields, Caller caller) {
        String code = fields.code("code", 20);
        LocalizedName name = LocalizedName.read(fields, "name");
        LocalDate validFrom = fields.date("validFrom");
        LocalDate validTo = fields.optionalDate("validTo");
        List<String> successors = fields.codes("successors", 50);
        if (fields.flaws().isEmpty() && validTo != null && validTo.isBefore(validFrom)) {
            fields.flaw("validTo", "ends-before-it-begins", "validTo lies before validFrom.");
        }
        return fields.complete(() -> new District(code, name, validFrom, validTo, successors));
    }

    @Override
    public String key(District district, Supplier<String> fresh) {
        return district.code();
    }

    @Override
    public Rules<District> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("validOn", "?::date between c.valid_from and coalesce(c.valid_to, 'infinity')");
    }
}
