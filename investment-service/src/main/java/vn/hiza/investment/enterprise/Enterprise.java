package vn.hiza.investment.enterprise;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.facts.Step;

/**
 * An enterprise in a zone.
 *
 * @param sector division of the Vietnamese industrial classification (VSIC), two digits or more
 * @param history zone, district and status over time
 */
public record Enterprise(
        String taxCode,
        String name,
        String zone,
        String district,
        String sector,
        boolean exportProcessing,
        EnterpriseStatus status,
        List<Placement> history) {

    /** Where an enterprise is and whether it works, from a day on. */
    public record Placement(@Nullable LocalDate effectiveOn, String zone, String district, EnterpriseStatus status)
            implements Step<Placement> {
        @Override
        public Placement from(@Nullable LocalDate day) {
            return new Placement(day, zone, district, status);
        }
    }

    Enterprise over(List<Placement> timeline) {
        return new Enterprise(taxCode, name, zone, district, sector, exportProcessing, status, timeline);
    }
}
