package vn.hiza.health.reporting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which period of a duty a day stands for. */
public enum AskedPeriod {
    /** The last whole one that had ended by the day. */
    ENDED,
    /** The one that the day lies in, which a count of the day keeps. */
    CURRENT;

    /** Null when the duty owes none. */
    @Nullable
    ReportingPeriod of(ReportingDuty duty, LocalDate on) {
        return this == ENDED ? duty.lastOwed(on) : duty.owedAround(on);
    }
}
