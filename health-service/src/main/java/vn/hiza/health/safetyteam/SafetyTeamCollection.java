package vn.hiza.health.safetyteam;

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

/** Safety teams as a collection. */
@ApplicationScoped
public class SafetyTeamCollection implements FactCollection<SafetyTeam> {
    private static final FactKind<SafetyTeam> KIND = new FactKind<>(
            Topic.SAFETY_TEAMS,
            "safety_team",
            SafetyTeam.class,
            SafetyTeam::enterprise,
            List.of(Column.text("enterprise", SafetyTeam::enterprise), Column.date("formed_on", SafetyTeam::formedOn)));
    private static final long MOST = 100_000;

    private final SafetyTeamRules rules;

    public SafetyTeamCollection(SafetyTeamRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<SafetyTeam> kind() {
        return KIND;
    }

    @Override
    public @Nullable SafetyTeam read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        String enterprise = fields.taxCode("enterprise");
        long members = fields.count("members", MOST);
        LocalDate formedOn = fields.day("formedOn");
        LocalDate disbandedOn = fields.optionalDay("disbandedOn");
        LocalDate effectiveOn = fields.optionalDay("effectiveOn");
        if (fields.flaws().isEmpty() && disbandedOn != null && disbandedOn.isBefore(formedOn)) {
            fields.flaw("disbandedOn", "disbanded-before-formed", "disbandedOn lies before formedOn.");
        }
        if (fields.flaws().isEmpty() && effectiveOn != null && effectiveOn.isBefore(formedOn)) {
            fields.flaw("effectiveOn", "effective-before-it-began", "effectiveOn lies before formedOn.");
        }
        return fields.complete(() -> new SafetyTeam(
                code,
                enterprise,
                members,
                formedOn,
                disbandedOn,
                List.of(new SafetyTeam.Strength(effectiveOn, members))));
    }

    @Override
    public String key(SafetyTeam team, Supplier<String> fresh) {
        return team.code();
    }

    @Override
    public Rules<SafetyTeam> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "enterprise",
                "c.enterprise = ?",
                "zone",
                "c.enterprise in (select k.tax_code from known_enterprise k where k.zone = ?)",
                "from",
                "c.formed_on >= ?",
                "to",
                "c.formed_on <= ?");
    }
}
