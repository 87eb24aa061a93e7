package vn.hiza.health.reportingday;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How far a district is with the counts of a day.
 *
 * @param district code of the district
 * @param reason why the day was sent back or reopened
 */
public record ReportingDay(
        String district,
        LocalDate date,
        DayState state,
        @Nullable String reason) {}
