package vn.hiza.health.mobilestation;

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

/** Mobile stations as a collection. */
@ApplicationScoped
public class MobileStationCollection implements FactCollection<MobileStation> {
    private static final FactKind<MobileStation> KIND = new FactKind<>(
            Topic.MOBILE_STATIONS,
            "mobile_station",
            MobileStation.class,
            MobileStation::code,
            List.of(Column.text("district", MobileStation::district), Column.text("state", station -> station.state()
                    .name())));

    private final MobileStationRules rules;

    public MobileStationCollection(MobileStationRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<MobileStation> kind() {
        return KIND;
    }

    @Override
    public @Nullable MobileStation read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        String district = fields.code("district", 20);
        StationState state = fields.oneOf("state", StationState.class);
        LocalDate since = fields.day("since");
        LocalDate effectiveOn = fields.optionalDay("effectiveOn");
        if (fields.flaws().isEmpty() && effectiveOn != null && effectiveOn.isBefore(since)) {
            fields.flaw("effectiveOn", "effective-before-it-began", "effectiveOn lies before since.");
        }
        return fields.complete(() -> new MobileStation(
                code, district, state, since, List.of(new MobileStation.Posture(effectiveOn, district, state))));
    }

    @Override
    public String key(MobileStation station, Supplier<String> fresh) {
        return station.code();
    }

    @Override
    public Rules<MobileStation> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("district", "c.district = ?", "state", "c.state = ?");
    }
}
