package vn.hiza.health.dhis2.datavalue;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hiza.health.dhis2.period.Period;

/**
 * A data value on its way out.
 *
 * @param team the district whose team counted, where it is not the enterprise's own
 */
record ExportedValue(
        String dataElement,
        Period period,
        String orgUnit,
        @Nullable String team,
        long people,
        String storedBy,
        Instant lastUpdated,
        boolean deleted) {
    static final String DEFAULT = "default";

    String attributeOptionCombo() {
        return team == null ? DEFAULT : team;
    }
}
