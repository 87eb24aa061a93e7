package vn.hiza.health.reporting;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How often a report is owed. */
public enum Frequency {
    /** For each day. */
    DAILY,
    /** For each ISO week, Monday to Sunday. */
    WEEKLY,
    /** For each calendar month. */
    MONTHLY;

    /** The period that a day lies in. */
    ReportingPeriod around(LocalDate day) {
        return switch (this) {
            case DAILY -> new ReportingPeriod(day.toString(), day, day);
            case WEEKLY -> week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
            case MONTHLY ->
                new ReportingPeriod(
                        YearMonth.from(day).toString(),
                        day.withDayOfMonth(1),
                        YearMonth.from(day).atEndOfMonth());
        };
    }

    private static ReportingPeriod week(LocalDate monday) {
        String name = String.format(
                Locale.ROOT,
                "%d-W%02d",
                monday.get(IsoFields.WEEK_BASED_YEAR),
                monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
        return new ReportingPeriod(name, monday, monday.plusDays(6));
    }
}
