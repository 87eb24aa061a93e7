package vn.hiza.gateway.series;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The values of one indicator by month, zone or district. */
public record Series(String code, SeriesBy by, String unit, String dataVersion, List<Point> points) {

    /**
     * One value.
     *
     * @param key the month as 2021-11, or the code of the zone or district
     * @param value of a flow, what the days from–to added; of a stock, the level at {@code to}; null without any report
     */
    public record Point(
            String key,
            LocalDate from,
            LocalDate to,
            @Nullable BigDecimal value) {}
}
