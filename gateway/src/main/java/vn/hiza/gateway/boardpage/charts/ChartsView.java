package vn.hiza.gateway.boardpage.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.boardpage.BoardForm;

/**
 * The Board's charts of a day.
 *
 * @param day in words
 * @param charts empty where the day or the zone has to be mended first
 */
public record ChartsView(BoardForm form, String day, String scope, List<Drawn> charts) {

    /**
     * A chart beside its table.
     *
     * @param picture null when there is nothing to draw
     * @param table the address of its table as CSV
     */
    public record Drawn(
            String id,
            String title,
            String description,
            @Nullable Picture picture,
            String table,
            List<String> headers,
            List<Line> lines) {}

    /** A drawing: its address, and its size, so that the place for it is there before it has come. */
    public record Picture(String address, int width, int height) {}

    /** A line of a table: the place it is for, and a number for each series. */
    public record Line(String place, List<String> numbers) {}
}
