package vn.hiza.partyorg.membership;

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

/** Membership movements as a collection. */
@ApplicationScoped
public class MembershipMovementCollection implements FactCollection<MembershipMovement> {
    static final FactKind<MembershipMovement> KIND = new FactKind<>(
            Topic.MEMBERSHIP_MOVEMENTS,
            "membership_movement",
            MembershipMovement.class,
            MembershipMovement::organisation,
            List.of(
                    Column.text("organisation", MembershipMovement::organisation),
                    Column.text("kind", movement -> movement.kind().name()),
                    Column.date("date", MembershipMovement::date),
                    Column.whole("change", MembershipMovement::change)));
    private static final long MOST = 1_000_000;

    @Override
    public FactKind<MembershipMovement> kind() {
        return KIND;
    }

    @Override
    public @Nullable MembershipMovement read(Fields fields, Caller caller) {
        String organisation = fields.code("organisation", 40);
        MovementKind kind = fields.oneOf("kind", MovementKind.class);
        LocalDate date = fields.day("date");
        long people = fields.count("people", MOST);
        String reference = fields.optionalCode("reference", 60);
        if (fields.flaws().isEmpty() && people == 0) {
            fields.flaw("people", "nobody", "A movement concerns at least one person.");
        }
        return fields.complete(() -> new MembershipMovement(organisation, null, null, kind, date, people, reference));
    }

    @Override
    public String key(MembershipMovement movement, Supplier<String> fresh) {
        return movement.organisation() + "/" + (movement.reference() == null ? fresh.get() : movement.reference());
    }

    @Override
    public Rules<MembershipMovement> rules() {
        return new MembershipRules();
    }

    @Override
    public Map<String, String> filters() {
        String inZone = "c.organisation in (select o.key from organisation o join known_enterprise k"
                + " on k.tax_code = o.enterprise where k.zone = ?)";
        return Map.of(
                "organisation",
                "c.organisation = ?",
                "kind",
                "c.kind = ?",
                "from",
                "c.date >= ?",
                "to",
                "c.date <= ?",
                "enterprise",
                "c.organisation in (select o.key from organisation o where o.enterprise = ?)",
                "zone",
                inZone);
    }
}
