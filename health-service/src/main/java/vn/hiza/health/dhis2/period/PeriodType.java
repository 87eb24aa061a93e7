package vn.hiza.health.dhis2.period;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** How long a period is. The constants are named as DHIS2 writes them. */
public enum PeriodType {
    DAILY("Daily", "P1D"),
    WEEKLY("Weekly", "P7D"),
    MONTHLY("Monthly", "P1M");

    private final String name;
    private final String duration;

    PeriodType(String name, String duration) {
        this.name = name;
        this.duration = duration;
    }

    /** As DHIS2 writes it, in our JSON too. */
    @JsonValue
    public String shown() {
        return name;
    }

    /** As ADX writes it. */
    String duration() {
        return duration;
    }

    public static Optional<PeriodType> named(String name) {
        for (PeriodType type : values()) {
            if (type.name.equals(name)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The period that ends on a day, if one of this length does. */
    public Optional<Period> endingOn(LocalDate day) {
        LocalDate first =
                switch (this) {
                    case DAILY -> day;
                    case WEEKLY -> day.minusDays(6);
                    case MONTHLY -> day.withDayOfMonth(1);
                };
        Period period = new Period(this, first);
        return begins(first) && period.last().equals(day) ? Optional.of(period) : Optional.empty();
    }

    /** Whether a period may begin on a day. */
    boolean begins(LocalDate day) {
        return switch (this) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case MONTHLY -> day.getDayOfMonth() == 1;
        };
    }
}
