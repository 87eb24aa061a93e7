package vn.hiza.health.dhis2.completion;

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
import vn.hiza.health.dhis2.period.Period;
import vn.hiza.health.dhis2.period.PeriodText;
import vn.hiza.health.dhis2.period.UnreadablePeriod;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;

/** Data set completions as a collection. */
@ApplicationScoped
public class DataSetCompletionCollection implements FactCollection<DataSetCompletion> {
    static final FactKind<DataSetCompletion> KIND = new FactKind<>(
            Topic.DATA_SET_COMPLETIONS,
            "data_set_completion",
            DataSetCompletion.class,
            DataSetCompletion::orgUnit,
            List.of(
                    Column.text("data_set", DataSetCompletion::dataSet),
                    Column.text("org_unit", DataSetCompletion::orgUnit),
                    Column.date("first_day", completion -> period(completion).first()),
                    Column.date("last_day", completion -> period(completion).last())));

    private final DataSetCompletionRules rules;

    public DataSetCompletionCollection(DataSetCompletionRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<DataSetCompletion> kind() {
        return KIND;
    }

    @Override
    public @Nullable DataSetCompletion read(Fields fields, Caller caller) {
        String dataSet = fields.code("dataSet", 50);
        String named = fields.text("period", 8);
        String orgUnit = fields.code("orgUnit", 40);
        LocalDate completedOn = fields.day("completedOn");
        boolean completed = fields.flag("completed");
        String period = named.isEmpty() ? "" : period(named, fields);
        return fields.complete(() -> new DataSetCompletion(dataSet, period, orgUnit, completedOn, completed));
    }

    /** As we write it, whether or not the week was sent with a zero before it. */
    private static String period(String named, Fields fields) {
        try {
            Period period = PeriodText.ofId(named);
            if (period.first().isAfter(fields.today())) {
                fields.flaw("period", "period-in-future", "The period begins after today, " + fields.today() + ".");
            }
            return period.id();
        } catch (UnreadablePeriod unreadable) {
            fields.flaw("period", "invalid-period", "This names no period: " + unreadable.why() + ".");
            return named;
        }
    }

    static Period period(DataSetCompletion completion) {
        try {
            return PeriodText.ofId(completion.period());
        } catch (UnreadablePeriod impossible) {
            throw new IllegalStateException("a stored period is none", impossible);
        }
    }

    @Override
    public String key(DataSetCompletion completion, Supplier<String> fresh) {
        return completion.dataSet() + "/" + completion.period() + "/" + completion.orgUnit();
    }

    @Override
    public Rules<DataSetCompletion> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of(
                "dataSet", "c.data_set = ?",
                "orgUnit", "c.org_unit = ?",
                "from", "c.last_day >= ?",
                "to", "c.first_day <= ?");
    }
}
