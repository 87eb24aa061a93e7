package vn.hiza.health.reporting.rest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.hiza.facts.BusinessException;
import vn.hiza.facts.Category;
import vn.hiza.health.AskedDay;
import vn.hiza.health.Places;
import vn.hiza.health.reporting.CompletenessQuestion;
import vn.hiza.health.reporting.Grouping;
import vn.hiza.rest.collection.Parameters;

/** Reads what is asked about a duty. */
final class ReportingParameters {
    private static final int USUAL_DAYS = 30;
    private static final int MOST_DAYS = 400;

    private final Parameters parameters;
    private final AskedDay days;

    ReportingParameters(Parameters parameters, AskedDay days) {
        this.parameters = parameters;
        this.days = days;
    }

    CompletenessQuestion completeness(Places places) {
        String duty = duty(parameters);
        LocalDate to = days.orToday("to", parameters.date("to"));
        LocalDate named = parameters.date("from");
        LocalDate from = named == null ? to.minusDays(USUAL_DAYS) : days.past("from", named);
        if (from.isAfter(to)) {
            throw refusal("range-reversed", "from, " + from + ", lies after to, " + to + "; exchange them.");
        }
        long span = ChronoUnit.DAYS.between(from, to) + 1;
        if (span > MOST_DAYS) {
            throw refusal(
                    "range-too-long",
                    "From " + from + " to " + to + " are " + span + " days; ask for at most " + MOST_DAYS
                            + " at a time.");
        }
        return new CompletenessQuestion(duty, from, to, places, by());
    }

    static String duty(Parameters parameters) {
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

    private static BusinessException refusal(String slug, String message) {
        return new BusinessException(Category.UNPROCESSABLE, slug, message);
    }
}
