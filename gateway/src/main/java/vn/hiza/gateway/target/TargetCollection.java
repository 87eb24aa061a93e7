package vn.hiza.gateway.target;

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
import vn.hiza.gateway.indicator.IndicatorCatalogue;
import vn.hiza.gateway.indicator.TargetRule.Wording;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Targets as a collection. */
@ApplicationScoped
public class TargetCollection implements FactCollection<YearlyTarget> {
    private static final FactKind<YearlyTarget> KIND = new FactKind<>(
            Topic.TARGETS,
            "target",
            YearlyTarget.class,
            YearlyTarget::indicator,
            List.of(Column.text("indicator", YearlyTarget::indicator), Column.whole("year", target ->
                    (long) target.year())));
    private static final BigDecimal HIGHEST = new BigDecimal("1000000000000000");
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    private final IndicatorCatalogue catalogue;

    public TargetCollection(IndicatorCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public FactKind<YearlyTarget> kind() {
        return KIND;
    }

    @Override
    public @Nullable YearlyTarget read(Fields fields, Caller caller) {
        String indicator = fields.code("indicator", 80);
        long year = fields.count("year", LAST_YEAR);
        Wording kind = fields.oneOf("kind", Wording.class);
        BigDecimal value = fields.optionalDecimal("value", 2, HIGHEST);
        BigDecimal min = fields.optionalDecimal("min", 2, HIGHEST);
        BigDecimal max = fields.optionalDecimal("max", 2, HIGHEST);
        if (fields.flaws().isEmpty()) {
            judge(fields, indicator, year);
            judgeNumbers(fields, value, min, max);
        }
        return fields.complete(() -> new YearlyTarget(indicator, (int) year, kind, value, min, max));
    }

    private void judge(Fields fields, String indicator, long year) {
        if (catalogue.find(indicator).isEmpty()) {
            fields.flaw(
                    "indicator",
                    "unknown-indicator",
                    "There is no indicator " + indicator + "; GET /api/v1/indicators lists them.");
        }
        if (year < FIRST_YEAR) {
            fields.flaw("year", "invalid-year", "A year lies from " + FIRST_YEAR + " to " + LAST_YEAR + ".");
        }
    }

    private static void judgeNumbers(
            Fields fields, @Nullable BigDecimal value, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        boolean range = min != null && max != null;
        if ((value == null) != range || (value != null && (min != null || max != null))) {
            fields.flaw("value", "value-or-range", "Send either value, or both min and max.");
        } else if (value != null && value.signum() <= 0) {
            fields.flaw("value", "not-positive", "A target lies above zero.");
        } else if (min != null && max != null && (min.signum() < 0 || min.compareTo(max) > 0)) {
            fields.flaw("min", "invalid-range", "A range goes from min, not below zero, up to max.");
        }
    }

    @Override
    public String key(YearlyTarget target, Supplier<String> fresh) {
        return target.indicator() + "/" + target.year();
    }

    @Override
    public Rules<YearlyTarget> rules() {
        return Rules.none();
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("indicator", "c.indicator = ?", "year", "c.year::text = ?");
    }
}
