package vn.hiza.gateway.figure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Indicator;

/**
 * A figure computed.
 *
 * @param value exact (quotients to 34 digits); null when nothing was reported or a rate is missing, never invented
 * @param terms the sums it is made of
 * @param converted the đồng parts of a total with their rates; empty when nothing needed conversion
 * @param missing why there is no value, for the reader; null when there is one or when there is no report
 */
public record Figure(
        Indicator indicator,
        Period period,
        @Nullable BigDecimal value,
        List<Term> terms,
        List<Converted> converted,
        @Nullable String missing) {

    /** The one rate of a figure that was converted once. */
    public @Nullable Rate rate() {
        return converted.size() == 1 ? converted.get(0).rate() : null;
    }
}
