package vn.hiza.health.dhis2.period;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** A day, a week from Monday on, or a calendar month. A cumulative count for it is the count at its last day. */
public record Period(PeriodType type, LocalDate first) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuuMM", Locale.ROOT);

    public LocalDate last() {
        return switch (type) {
            case DAILY -> first;
            case WEEKLY -> first.plusDays(6);
            case MONTHLY -> first.plusMonths(1).minusDays(1);
        };
    }

    /** As {@code 20211115}, {@code 2021W46} or {@code 202111}. */
    public String id() {
        return switch (type) {
            case DAILY -> DAY.format(first);
            case WEEKLY -> first.get(IsoFields.WEEK_BASED_YEAR) + "W" + first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
            case MONTHLY -> MONTH.format(first);
        };
    }

    /** As {@code 2021-11-01/P1M}. */
    public String adx() {
        return first + "/" + type.duration();
    }
}
