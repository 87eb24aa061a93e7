package vn.hiza.investment.enterprise;

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

/** Enterprises as a collection. */
@ApplicationScoped
public class EnterpriseCollection implements FactCollection<Enterprise> {
    private static final FactKind<Enterprise> KIND = new FactKind<>(
            Topic.ENTERPRISES,
            "enterprise",
            Enterprise.class,
            Enterprise::taxCode,
            List.of(
                    Column.text("zone", Enterprise::zone),
                    Column.text("district", Enterprise::district),
                    Column.text("status", enterprise -> enterprise.status().name())));

    private final EnterpriseRules rules;

    public EnterpriseCollection(EnterpriseRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Enterprise> kind() {
        return KIND;
    }

    @Override
    public @Nullable Enterprise read(Fields fields, Caller caller) {
        String taxCode = fields.taxCode("taxCode");
        String name = fields.text("name", 300);
        String zone = fields.code("zone", 40);
        String district = fields.code("district", 20);
        String sector = fields.code("sector", 10);
        boolean exportProcessing = fields.flag("exportProcessing");
        EnterpriseStatus status = fields.oneOf("status", EnterpriseStatus.class);
        LocalDate effectiveOn = fields.optionalDay("effectiveOn");
        return fields.complete(() -> new Enterprise(
                taxCode,
                name,
                zone,
                district,
                sector,
                exportProcessing,
                status,
                List.of(new Enterprise.Placement(effectiveOn, zone, district, status))));
    }

    @Override
    public String key(Enterprise enterprise, Supplier<String> fresh) {
        return enterprise.taxCode();
    }

    @Override
    public Rules<Enterprise> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "zone",
                "c.zone = ?",
                "district",
                "c.district = ?",
                "status",
                "c.status = ?",
                "enterprise",
                "c.key = ?");
    }
}
