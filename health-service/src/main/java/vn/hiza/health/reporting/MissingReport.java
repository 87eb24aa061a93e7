package vn.hiza.health.reporting;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An enterprise whose team has not reported for a period.
 *
 * @param deadline the last second that counts as on time
 * @param overdue whether it has passed
 * @param lastReportedOn the day of the team's last count of it up to the day asked about; null when there is none
 */
public record MissingReport(
        String enterprise,
        String name,
        String district,
        ReportingPeriod period,
        OffsetDateTime deadline,
        boolean overdue,
        @Nullable LocalDate lastReportedOn) {}
