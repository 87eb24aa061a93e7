package vn.hiza.health.validation;

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
import vn.hiza.health.vaccination.ReportingDistrict;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Explanations as a collection. */
@ApplicationScoped
public class ValidationExplanationCollection implements FactCollection<ValidationExplanation> {
    static final FactKind<ValidationExplanation> KIND = new FactKind<>(
            Topic.VALIDATION_EXPLANATIONS,
            "validation_explanation",
            ValidationExplanation.class,
            ValidationExplanation::enterprise,
            List.of(
                    Column.text("rule", ValidationExplanation::rule),
                    Column.text("enterprise", ValidationExplanation::enterprise),
                    Column.date("date", ValidationExplanation::date),
                    Column.text("district", ValidationExplanation::district),
                    Column.whole("people", ValidationExplanation::people)));
    private static final int LONGEST_TEXT = 500;

    private final ValidationExplanationRules rules;

    public ValidationExplanationCollection(ValidationExplanationRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<ValidationExplanation> kind() {
        return KIND;
    }

    @Override
    public @Nullable ValidationExplanation read(Fields fields, Caller caller) {
        String rule = fields.code("rule", 40);
        String enterprise = fields.taxCode("enterprise");
        LocalDate date = fields.day("date");
        long dose = fields.count("dose", 9);
        String district = ReportingDistrict.read(fields, caller);
        String text = fields.text("text", LONGEST_TEXT);
        if (fields.has("dose") && dose == 0 && fields.flaws().isEmpty()) {
            fields.flaw("dose", "invalid-dose", "Doses are numbered from 1.");
        }
        return fields.complete(() -> new ValidationExplanation(rule, enterprise, date, (int) dose, district, text, 0));
    }

    @Override
    public String key(ValidationExplanation explanation, Supplier<String> fresh) {
        return explanation.rule() + "/" + explanation.count();
    }

    @Override
    public Rules<ValidationExplanation> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "rule",
                "c.rule = ?",
                "enterprise",
                "c.enterprise = ?",
                "district",
                "c.district = ?",
                "from",
                "c.date >= ?",
                "to",
                "c.date <= ?");
    }
}
