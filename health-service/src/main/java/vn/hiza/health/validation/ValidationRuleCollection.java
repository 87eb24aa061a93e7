package vn.hiza.health.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
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

/** Validation rules as a collection. */
@ApplicationScoped
public class ValidationRuleCollection implements FactCollection<ValidationRule> {
    static final FactKind<ValidationRule> KIND = new FactKind<>(
            Topic.VALIDATION_RULES,
            "validation_rule",
            ValidationRule.class,
            ValidationRule::code,
            List.of(
                    Column.text("kind", rule -> rule.kind().name()),
                    Column.whole("active", rule -> rule.active() ? 1L : 0L)));
    private static final int DECIMALS = 2;
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);

    @Override
    public FactKind<ValidationRule> kind() {
        return KIND;
    }

    @Override
    public @Nullable ValidationRule read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        LocalizedName name = LocalizedName.read(fields, "name");
        LocalizedName message = LocalizedName.read(fields, "message");
        RuleKind kind = fields.oneOf("kind", RuleKind.class);
        BigDecimal threshold = fields.optionalDecimal("threshold", DECIMALS, MOST);
        boolean active = fields.flag("active");
        if (fields.flaws().isEmpty()) {
            refuseMisplaced(fields, kind, threshold);
        }
        // Always with two decimals, so that 3 and 3.00 are the same statement.
        return fields.complete(() -> new ValidationRule(
                code, name, message, kind, threshold == null ? null : threshold.setScale(DECIMALS), active));
    }

    private static void refuseMisplaced(Fields fields, RuleKind kind, @Nullable BigDecimal threshold) {
        if (threshold == null && kind.takesThreshold()) {
            fields.flaw("threshold", "required", "A rule of kind " + kind + " says how much is too much; send it.");
        } else if (threshold != null && !kind.takesThreshold()) {
            fields.flaw("threshold", "threshold-not-taken", "A rule of kind " + kind + " takes none; leave it out.");
        } else if (threshold != null && threshold.signum() < 0) {
            fields.flaw("threshold", "negative-threshold", "A threshold cannot be below zero.");
        }
    }

    @Override
    public String key(ValidationRule rule, Supplier<String> fresh) {
        return rule.code();
    }

    @Override
    public Rules<ValidationRule> rules() {
        return Rules.none();
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("kind", "c.kind = ?");
    }
}
