package vn.hiza.health.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.rest.json.LocalizedName;

/**
 * A duty to report vaccination counts: each enterprise at work is to be counted in each period by the team of its district.
 *
 * @param district whose team has the duty; null for every district
 * @param doses a count of any of these will do; none named means any dose
 * @param dueAfterDays days from the last day of a period to the deadline
 * @param dueTime of that day in Hanoi; its whole second still counts as on time
 * @param validFrom periods that begin earlier are not owed
 * @param validTo periods that end later are not owed; null while the duty holds
 */
public record ReportingDuty(
        String code,
        LocalizedName name,
        @Nullable String district,
        List<Integer> doses,
        Frequency frequency,
        int dueAfterDays,
        LocalTime dueTime,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {
    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    /** The second by which the report of a period is due, and in which it still is on time. */
    public OffsetDateTime deadline(ReportingPeriod period) {
        return period.last()
                .plusDays(dueAfterDays)
                .atTime(dueTime)
                .atZone(HANOI)
                .toOffsetDateTime();
    }

    /** The first instant that is late. */
    Instant late(ReportingPeriod period) {
        return deadline(period).toInstant().plusSeconds(1);
    }

    /** The whole periods owed whose last day lies in a range, oldest first: ranges side by side share none and lose none. */
    public List<ReportingPeriod> owed(LocalDate from, LocalDate to) {
        List<ReportingPeriod> owed = new ArrayList<>();
        ReportingPeriod period = frequency.around(from);
        while (!period.last().isAfter(to)) {
            if (owes(period)) {
                owed.add(period);
            }
            period = frequency.around(period.last().plusDays(1));
        }
        return owed;
    }

    /** The last period owed that had ended by a day; null when none had. */
    public @Nullable ReportingPeriod lastOwed(LocalDate on) {
        LocalDate end = validTo == null || on.isBefore(validTo) ? on : validTo;
        ReportingPeriod around = frequency.around(end);
        ReportingPeriod ended =
                around.last().isAfter(end) ? frequency.around(around.first().minusDays(1)) : around;
        return owes(ended) ? ended : null;
    }

    /** The period owed that a day lies in, ended or not; null when none is. */
    public @Nullable ReportingPeriod owedAround(LocalDate on) {
        ReportingPeriod around = frequency.around(on);
        return owes(around) ? around : null;
    }

    private boolean owes(ReportingPeriod period) {
        return !period.first().isBefore(validFrom)
                && (validTo == null || !period.last().isAfter(validTo));
    }
}
