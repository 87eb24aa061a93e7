package vn.hiza.investment.movement;

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

/** Capital movements as a collection. */
@ApplicationScoped
public class CapitalMovementCollection implements FactCollection<CapitalMovement> {
    static final FactKind<CapitalMovement> KIND = new FactKind<>(
            Topic.CAPITAL_MOVEMENTS,
            "capital_movement",
            CapitalMovement.class,
            CapitalMovement::project,
            List.of(
                    Column.text("project", CapitalMovement::project),
                    Column.date("date", CapitalMovement::date),
                    Column.text("kind", movement -> movement.kind().name())));
    private static final BigDecimal LARGEST = new BigDecimal("1000000000000000");

    @Override
    public FactKind<CapitalMovement> kind() {
        return KIND;
    }

    @Override
    public @Nullable CapitalMovement read(Fields fields, Caller caller) {
        String project = fields.code("project", 40);
        MovementKind kind = fields.oneOf("kind", MovementKind.class);
        LocalDate date = fields.day("date");
        List<Money> amounts = fields.objects("amounts", Currency.values().length, CapitalMovementCollection::money);
        String reference = fields.optionalCode("reference", 60);
        if (fields.flaws().isEmpty() && amounts.isEmpty()) {
            fields.flaw("amounts", "no-amount", "Send at least one amount.");
        }
        if (amounts.stream().map(Money::currency).distinct().count() < amounts.size()) {
            fields.flaw("amounts", "currency-twice", "Each currency may stand once; add its amounts up.");
        }
        return fields.complete(() -> new CapitalMovement(project, null, kind, date, amounts, reference));
    }

    private static @Nullable Money money(Fields fields) {
        Currency currency = fields.oneOf("currency", Currency.class);
        BigDecimal amount = fields.decimal("amount", currency.decimals(), LARGEST);
        if (fields.has("amount") && fields.flaws().isEmpty() && amount.signum() <= 0) {
            fields.flaw("amount", "not-positive", "An amount lies above zero; the kind says which way it goes.");
        }
        return fields.complete(() -> new Money(amount, currency));
    }

    @Override
    public String key(CapitalMovement movement, Supplier<String> fresh) {
        return movement.project() + "/" + (movement.reference() == null ? fresh.get() : movement.reference());
    }

    @Override
    public Rules<CapitalMovement> rules() {
        return new CapitalMovementRules();
    }

    @Override
    public Map<String, String> filters() {
        String ofEnterprise = "c.project in (select p.key from project p where p.enterprise = ?)";
        String ofZone = "c.project in (select p.key from project p join enterprise e on e.key = p.enterprise"
                + " where e.zone = ?)";
        return Map.of(
                "project", "c.project = ?",
                "kind", "c.kind = ?",
                "from", "c.date >= ?",
                "to", "c.date <= ?",
                "enterprise", ofEnterprise,
                "zone", ofZone);
    }
}
