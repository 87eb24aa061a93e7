package vn.hiza.health.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hiza.contracts.Topic;
import vn.hiza.facts.Caller;
import vn.hiza.facts.Column;
import vn.hiza.facts.FactKind;
import vn.hiza.facts.Rules;
import vn.hiza.rest.collection.FactCollection;
import vn.hiza.rest.json.Fields;
import vn.hiza.rest.json.LocalizedName;

/** Reporting duties as a collection. */
@ApplicationScoped
public class ReportingDutyCollection implements FactCollection<ReportingDuty> {
    static final FactKind<ReportingDuty> KIND = new FactKind<>(
            Topic.REPORTING_DUTIES,
            "reporting_duty",
            ReportingDuty.class,
            ReportingDuty::code,
            List.of(Column.text("district", ReportingDuty::district), Column.text("frequency", duty -> duty.frequency()
                    .name())));
    private static final Pattern TIME = Pattern.compile("([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]");
    private static final int LONGEST_TIME = 20;
    private static final int LONGEST_GRACE = 60;
    private static final int DOSES = 9;

    @Override
    public FactKind<ReportingDuty> kind() {
        return KIND;
    }

    @Override
    public @Nullable ReportingDuty read(Fields fields, Caller caller) {
        String code = fields.code("code", 40);
        LocalizedName name = LocalizedName.read(fields, "name");
        String district = fields.optionalCode("district", 20);
        List<Integer> doses = doses(fields);
        Frequency frequency = fields.oneOf("frequency", Frequency.class);
        int dueAfterDays = (int) fields.count("dueAfterDays", LONGEST_GRACE);
        LocalTime dueTime = time(fields);
        LocalDate validFrom = fields.date("validFrom");
        LocalDate validTo = fields.optionalDate("validTo");
        if (fields.flaws().isEmpty() && validTo != null && validTo.isBefore(validFrom)) {
            fields.flaw("validTo", "ends-before-it-begins", "validTo lies before validFrom.");
        }
        return fields.complete(() ->
                new ReportingDuty(code, name, district, doses, frequency, dueAfterDays, dueTime, validFrom, validTo));
    }

    @Override
    public String key(ReportingDuty duty, Supplier<String> fresh) {
        return duty.code();
    }

    @Override
    public Rules<ReportingDuty> rules() {
        return Rules.none();
    }

    @Override
    public Map<String, String> filters() {
        return Map.of("district", "c.district = ?", "frequency", "c.frequency = ?");
    }

    /** In rising order, so that the same duty is always stated in the same words. */
    private static List<Integer> doses(Fields fields) {
        List<Long> doses = fields.counts("doses", DOSES, DOSES);
        boolean rising = doses.stream().sorted().distinct().toList().equals(doses) && !doses.contains(0L);
        if (!rising && fields.flaws().stream().noneMatch(flaw -> flaw.field().startsWith("/doses"))) {
            fields.flaw("doses", "invalid-doses", "Name doses from 1 to 9 in rising order, each once, as [1,2].");
        }
        return doses.stream().map(Long::intValue).toList();
    }

    private static LocalTime time(Fields fields) {
        String time = fields.text("dueTime", LONGEST_TIME);
        if (TIME.matcher(time).matches()) {
            return LocalTime.parse(time);
        }
        if (fields.flaws().stream().noneMatch(flaw -> flaw.field().equals("/dueTime"))) {
            fields.flaw("dueTime", "invalid-time", "Send a time of day in Hanoi as \"17:00:00\", up to \"23:59:59\".");
        }
        return LocalTime.MIDNIGHT;
    }
}
