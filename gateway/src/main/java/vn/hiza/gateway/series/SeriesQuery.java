package vn.hiza.gateway.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which slices of which days are asked for; both days included.
 *
 * @param zone null for the whole Board; a zone's own figures are sliced by month
 */
public record SeriesQuery(
        SeriesBy by, LocalDate from, LocalDate to, @Nullable String zone) {

    public SeriesQuery(SeriesBy by, LocalDate from, LocalDate to) {
        this(by, from, to, null);
    }
}
