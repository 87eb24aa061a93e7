package vn.hiza.health.mobilestation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Category;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Flaw;
import vn.hiza.facts.Rules;
import vn.hiza.facts.Timeline;
import vn.hiza.rest.access.Caller;
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

    private final Clock clock;

    public MobileStationCollection(Clock clock) {
        this.clock = clock;
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
        if (!district.isEmpty() && !caller.mayWriteFor(district)) {
            fields.flaw(Flaw.of(
                    Category.FORBIDDEN,
                    "/district",
                    "outside-district",
                    "Your team may write for the districts " + caller.districts() + ", not for " + district + "."));
        }
        return fields.complete(() -> new MobileStation(
                code, district, state, since, List.of(new MobileStation.Posture(effectiveOn, district, state))));
    }

    @Override
    public String key(MobileStation station, Supplier<String> fresh) {
        return station.code();
    }

    /** District and state are kept over time. */
    @Override
    public Rules<MobileStation> rules() {
        return (tx, cases) -> cases.stream().filter(each -> !each.voids()).forEach(each -> {
            MobileStation before = each.inForce();
            MobileStation stated = each.next();
            each.become(stated.over(Timeline.carryOn(
                    before == null ? null : before.history(),
                    stated.history().get(0),
                    stated.since(),
                    LocalDate.now(clock))));
        });
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("district", "c.district = ?", "state", "c.state = ?");
    }
}
