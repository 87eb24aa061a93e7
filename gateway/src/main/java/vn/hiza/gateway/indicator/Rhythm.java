package vn.hiza.gateway.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.Period;

/** How often those behind a figure state it anew. */
public enum Rhythm {
    @JsonProperty("daily")
    DAILY(Period.ofDays(1)),
    @JsonProperty("weekly")
    WEEKLY(Period.ofWeeks(1)),
    @JsonProperty("monthly")
    MONTHLY(Period.ofMonths(1)),
    @JsonProperty("quarterly")
    QUARTERLY(Period.ofMonths(3)),
    @JsonProperty("yearly")
    YEARLY(Period.ofYears(1));

    private final Period span;

    Rhythm(Period span) {
        this.span = span;
    }

    /**
     * The first day whose statements are not overdue. What is stated on the 15th holds through the 15th of the next month, the day
     * its successor is due.
     */
    public LocalDate since(LocalDate asOf) {
        return asOf.minus(span);
    }
}
