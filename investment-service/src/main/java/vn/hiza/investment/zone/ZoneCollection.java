package vn.hiza.investment.zone;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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

/** Zones as a collection. */
@ApplicationScoped
public class ZoneCollection implements FactCollection<Zone> {
    private static final FactKind<Zone> KIND = new FactKind<>(
            Topic.ZONES,
            "zone",
            Zone.class,
            Zone::code,
            List.of(Column.text("district", Zone::district), Column.text("stage", zone -> zone.stage()
                    .name())));
    private static final BigDecimal LARGEST_HECTARES = new BigDecimal("100000");

    private final ZoneRules rules;

    public ZoneCollection(ZoneRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Zone> kind() {
        return KIND;
    }

    @Override
    public @Nullable Zone read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        LocalizedName name = LocalizedName.read(fields, "name");
        String district = fields.code("district", 20);
        Stage stage = fields.oneOf("stage", Stage.class);
        LocalDate establishedOn = fields.optionalDay("establishedOn");
        BigDecimal area = fields.optionalDecimal("areaHectares", 2, LARGEST_HECTARES);
        String decision = fields.optionalText("decision", 100);
        Position position = fields.optionalObject("position", Position::read);
        LocalDate effectiveOn = fields.optionalDay("effectiveOn");
        if (area != null && area.signum() < 0) {
            fields.flaw("areaHectares", "negative-area", "An area cannot be below zero.");
        }
        return fields.complete(() -> new Zone(
                code,
                name,
                district,
                stage,
                establishedOn,
                area,
                decision,
                position,
                List.of(new Zone.State(effectiveOn, stage, district))));
    }

    @Override
    public String key(Zone zone, Supplier<String> fresh) {
        return zone.code();
    }

    @Override
    public Rules<Zone> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("district", "c.district = ?", "stage", "c.stage = ?");
    }
}
