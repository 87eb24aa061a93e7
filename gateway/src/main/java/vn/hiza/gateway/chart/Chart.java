package vn.hiza.gateway.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/**
 * A chart as data, which is also the table behind it: a line for each place on the axis, a column for each series.
 *
 * @param name as in its address
 * @param description what it shows, for whoever does not see it
 * @param axis what the places on the axis are
 * @param note what the drawing cannot show, said below it; null when there is nothing
 * @param dataVersion of the data it was made from
 */
public record Chart(
        String name,
        Words title,
        Words description,
        Form form,
        Words axis,
        List<Place> places,
        Words unit,
        List<DataSeries> series,
        @Nullable Words note,
        LocalDate asOf,
        @Nullable String zone,
        String dataVersion) {

    /** How places follow each other. */
    public enum Form {
        /** Months, as columns and lines. */
        TIME,
        /** Zones, as bars with their names in full. */
        RANKING,
        /** Zones, as points on the outline of the city. */
        MAP
    }

    /** How a series is drawn. */
    public enum Mark {
        BAR,
        /** A bar upon the parts before it. */
        PART,
        /** What the parts are together: the drawing shows it as their height, the table as a number. */
        HEIGHT,
        LINE,
        /** What was wanted, as a broken line. */
        PLAN,
        /** A number for each point, as its size. */
        POINT,
        /** A degree by which a point is placed; not of the chart's unit. */
        DEGREES
    }

    /**
     * A place on the axis: a month or a zone.
     *
     * @param tick the label where there is little room
     */
    public record Place(String key, Words label, Words tick) {}

    /**
     * One value for each place.
     *
     * @param values null where there is no report
     */
    public record DataSeries(String key, Words name, Mark mark, List<@Nullable BigDecimal> values) {}

    /** What it shows and what it cannot, for whoever does not see it. */
    public String said(Language language) {
        return language.of(description) + (note == null ? "" : ". " + language.of(note));
    }

    /** False when no series has a single value. */
    public boolean hasData() {
        return series.stream().flatMap(each -> each.values().stream()).anyMatch(Objects::nonNull);
    }
}
