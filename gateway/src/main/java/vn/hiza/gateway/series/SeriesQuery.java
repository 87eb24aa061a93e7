package vn.hiza.gateway.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.figure.FxPolicy;

/**
 * Which slices of which days are asked for; both days included.
 *
 * @param zone null for the whole Board; a zone's own figures are sliced by month
 * @param fx at which rate totals convert; a district's only at that of its slice's last day
 */
public record SeriesQuery(
        SeriesBy by, LocalDate from, LocalDate to, @Nullable String zone, FxPolicy fx) {

    public SeriesQuery(SeriesBy by, LocalDate from, LocalDate to, FxPolicy fx) {
        this(by, from, to, null, fx);
    }
}
