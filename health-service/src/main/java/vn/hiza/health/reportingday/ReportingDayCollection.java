package vn.hiza.health.reportingday;

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

/** Reporting days as a collection. */
@ApplicationScoped
public class ReportingDayCollection implements FactCollection<ReportingDay> {
    static final FactKind<ReportingDay> KIND = new FactKind<>(
            Topic.REPORTING_DAYS,
            "reporting_day",
            ReportingDay.class,
            ReportingDay::district,
            List.of(
                    Column.text("district", ReportingDay::district),
                    Column.date("date", ReportingDay::date),
                    Column.text("state", day -> day.state().name())));
    private static final int LONGEST_REASON = 500;

    private final ReportingDayRules rules;

    public ReportingDayCollection(ReportingDayRules rules) {
        this.rules = rules;
    }

    @Override
    public FactKind<ReportingDay> kind() {
        return KIND;
    }

    @Override
    public @Nullable ReportingDay read(Fields fields, Caller caller) {
        String district = fields.code("district", 20);
        LocalDate date = fields.day("date");
        DayState state = fields.oneOf("state", DayState.class);
        String reason = fields.optionalText("reason", LONGEST_REASON);
        if (fields.flaws().isEmpty() && reason == null && state.needsReason()) {
            fields.flaw("reason", "reason-required", "Say why, so that the team knows what to do.");
        }
        return fields.complete(() -> new ReportingDay(district, date, state, reason));
    }

    @Override
    public String key(ReportingDay day, Supplier<String> fresh) {
        return key(day.district(), day.date());
    }

    static String key(String district, LocalDate date) {
        return district + "/" + date;
    }

    @Override
    public Rules<ReportingDay> rules() {
        return rules;
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("district", "c.district = ?", "state", "c.state = ?", "from", "c.date >= ?", "to", "c.date <= ?");
    }
}
