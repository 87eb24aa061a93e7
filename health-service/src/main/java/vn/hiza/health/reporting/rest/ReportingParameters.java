package vn.hiza.health.reporting.rest;

import java.time.LocalDate;
import java.util.Locale;
import vn.hiza.health.AskedDay;
import vn.hiza.health.AskedRange;
import vn.hiza.health.Places;
import vn.hiza.health.reporting.AskedPeriod;
import vn.hiza.health.reporting.CompletenessQuestion;
import vn.hiza.health.reporting.Grouping;
import vn.hiza.health.reporting.MissingQuestion;
import vn.hiza.rest.collection.Parameters;

/** Reads what is asked about a duty. */
final class ReportingParameters {
    private final Parameters parameters;
    private final AskedRange ranges;

    ReportingParameters(Parameters parameters, AskedRange ranges) {
        this.parameters = parameters;
        this.ranges = ranges;
    }

    CompletenessQuestion completeness(Places places) {
        String duty = duty(parameters);
        AskedRange.Range range = ranges.of(parameters.date("from"), parameters.date("to"));
        return new CompletenessQuestion(duty, range.from(), range.to(), places, by());
    }

    MissingQuestion missing(AskedDay days, Places places) {
        String duty = duty(parameters);
        LocalDate on = days.orToday("on", parameters.date("on"));
        AskedPeriod period = AskedPeriod.valueOf(
                parameters.choice("period", "ended", "current").toUpperCase(Locale.ROOT));
        return new MissingQuestion(duty, on, period, places);
    }

    private static String duty(Parameters parameters) {
        String duty = parameters.text("duty");
        if (duty == null || duty.isEmpty()) {
            throw Parameters.invalid("duty", "name the code of a reporting duty");
        }
        return duty;
    }

    private Grouping by() {
        return Grouping.valueOf(
                parameters.choice("by", "district", "enterprise", "period").toUpperCase(Locale.ROOT));
    }
}
