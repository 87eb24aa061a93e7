package vn.hiza.partyorg.organisation;

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

/** Organisations as a collection. */
@ApplicationScoped
public class OrganisationCollection implements FactCollection<Organisation> {
    private static final FactKind<Organisation> KIND = new FactKind<>(
            Topic.ORGANISATIONS,
            "organisation",
            Organisation.class,
            Organisation::code,
            List.of(
                    Column.text("kind", organisation -> organisation.kind().name()),
                    Column.text("enterprise", Organisation::enterprise),
                    Column.date("established_on", Organisation::establishedOn),
                    Column.date("dissolved_on", Organisation::dissolvedOn)));

    private final OrganisationRules rules;

    public OrganisationCollection(OrganisationRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<Organisation> kind() {
        return KIND;
    }

    @Override
    public @Nullable Organisation read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        OrganisationKind kind = fields.oneOf("kind", OrganisationKind.class);
        String name = fields.text("name", 300);
        String enterprise = fields.optionalTaxCode("enterprise");
        LocalDate establishedOn = fields.day("establishedOn");
        LocalDate dissolvedOn = fields.optionalDay("dissolvedOn");
        if (fields.flaws().isEmpty() && dissolvedOn != null && dissolvedOn.isBefore(establishedOn)) {
            fields.flaw("dissolvedOn", "dissolved-before-established", "dissolvedOn lies before establishedOn.");
        }
        return fields.complete(() -> new Organisation(code, kind, name, enterprise, establishedOn, dissolvedOn));
    }

    @Override
    public String key(Organisation organisation, Supplier<String> fresh) {
        return organisation.code();
    }

    @Override
    public Rules<Organisation> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "kind",
                "c.kind = ?",
                "enterprise",
                "c.enterprise = ?",
                "zone",
                "c.enterprise in (select k.tax_code from known_enterprise k where k.zone = ?)",
                "from",
                "c.established_on >= ?",
                "to",
                "c.established_on <= ?");
    }
}
