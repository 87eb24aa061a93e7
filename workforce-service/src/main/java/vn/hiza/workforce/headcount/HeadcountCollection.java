package vn.hiza.workforce.headcount;

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
import vn.hiza.intake.enterprise.KnownEnterpriseRule;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Headcounts as a collection. */
@ApplicationScoped
public class HeadcountCollection implements FactCollection<Headcount> {
    private static final FactKind<Headcount> KIND = new FactKind<>(
            Topic.HEADCOUNTS,
            "headcount",
            Headcount.class,
            Headcount::enterprise,
            List.of(Column.text("enterprise", Headcount::enterprise), Column.date("date", Headcount::date)));
    private static final long MOST = 1_000_000;

    private final KnownEnterpriseRule knownEnterprise;

    public HeadcountCollection(KnownEnterpriseRule knownEnterprise) {
        this.knownEnterprise = knownEnterprise;
    }

    @Override
    public FactKind<Headcount> kind() {
        return KIND;
    }

    @Override
    public @Nullable Headcount read(Fields fields, Caller caller) {
        String enterprise = fields.taxCode("enterprise");
        LocalDate date = fields.day("date");
        long total = fields.count("total", MOST);
        Long female = fields.optionalCount("female", MOST);
        Long male = fields.optionalCount("male", MOST);
        Long foreign = fields.optionalCount("foreign", MOST);
        if (fields.flaws().isEmpty()) {
            refuseMoreThanTotal(fields, "female", female, total);
            refuseMoreThanTotal(fields, "male", male, total);
            refuseMoreThanTotal(fields, "foreign", foreign, total);
        }
        if (fields.flaws().isEmpty() && female != null && male != null && female + male > total) {
            fields.flaw(
                    "male",
                    "parts-exceed-total",
                    female + " female and " + male + " male people are more than " + total + " in total.");
        }
        return fields.complete(() -> new Headcount(enterprise, date, total, female, male, foreign));
    }

    private static void refuseMoreThanTotal(Fields fields, String field, @Nullable Long part, long total) {
        if (part != null && part > total) {
            fields.flaw(
                    field,
                    field + "-exceeds-total",
                    "Of " + total + " people at most " + total + " can be " + field + "; check both numbers.");
        }
    }

    @Override
    public String key(Headcount headcount, Supplier<String> fresh) {
        return headcount.enterprise() + "/" + headcount.date();
    }

    @Override
    public Rules<Headcount> rules() {
        return (tx, cases) -> knownEnterprise.judge(tx, cases, Headcount::enterprise);
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "enterprise",
                "c.key >= ? || '/' and c.key < ? || '0'",
                "from",
                "c.date >= ?",
                "to",
                "c.date <= ?",
                "zone",
                "c.enterprise in (select k.tax_code from known_enterprise k where k.zone = ?)");
    }
}
