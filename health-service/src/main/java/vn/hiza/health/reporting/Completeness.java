package vn.hiza.health.reporting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How a district, an enterprise or a period stands: every report expected is on time, late, missing or not yet due.
 *
 * @param deadline the last second that counts as on time; of a period only
 */
public record Completeness(
        @Nullable String district,
        @Nullable String enterprise,
        @Nullable String name,
        @Nullable ReportingPeriod period,
        @Nullable OffsetDateTime deadline,
        Reports reports) {

    /** @param notYetDue neither received nor late */
    public record Reports(long expected, long onTime, long late, long missing, long notYetDue) {
        public long received() {
            return onTime + late;
        }

        /** The share received of what was expected; null when nothing was. */
        public @Nullable BigDecimal completeness() {
            return share(received());
        }

        /** The share received in time of what was expected; null when nothing was. */
        public @Nullable BigDecimal timeliness() {
            return share(onTime);
        }

        private @Nullable BigDecimal share(long part) {
            return expected == 0
                    ? null
                    : BigDecimal.valueOf(part).divide(BigDecimal.valueOf(expected), 4, RoundingMode.HALF_UP);
        }
    }
}
