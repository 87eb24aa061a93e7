package vn.hiza.gateway.chart.drawing;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.Chart.DataSeries;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.chart.CityOutline;
import vn.hiza.gateway.figure.Position;
import vn.hiza.gateway.indicator.Words;

/**
 * A zone on the map.
 *
 * @param number as in the list
 * @param value null where nobody reported
 * @param shape a circle whose area is as the value, or a diamond
 */
record MapPoint(int number, Words name, @Nullable BigDecimal value, Point2D centre, Shape shape) {
    private static final int LARGEST = 15;
    private static final int SMALLEST = 3;
    private static final int DIAMOND = 4;

    /** Those on the map, in the order of the chart's places. */
    static List<MapPoint> of(Chart chart, ProjectedCity city) {
        List<@Nullable BigDecimal> values = series(chart, Mark.POINT, 0).values();
        List<@Nullable BigDecimal> latitudes = series(chart, Mark.DEGREES, 0).values();
        List<@Nullable BigDecimal> longitudes = series(chart, Mark.DEGREES, 1).values();
        BigDecimal most = values.stream()
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ONE);
        List<MapPoint> points = new ArrayList<>();
        for (int place = 0; place < chart.places().size(); place++) {
            BigDecimal latitude = latitudes.get(place);
            BigDecimal longitude = longitudes.get(place);
            if (latitude == null || longitude == null) {
                continue;
            }
            Position position = new Position(latitude, longitude);
            if (CityOutline.HANOI.frames(position)) {
                BigDecimal value = values.get(place);
                Point2D centre = city.at(position);
                points.add(new MapPoint(
                        points.size() + 1,
                        chart.places().get(place).label(),
                        value,
                        centre,
                        value == null ? diamond(centre) : circle(centre, value, most)));
            }
        }
        return points;
    }

    private static DataSeries series(Chart chart, Mark mark, int nth) {
        return chart.series().stream()
                .filter(series -> series.mark() == mark)
                .skip(nth)
                .findFirst()
                .orElseThrow();
    }

    private static Shape circle(Point2D centre, BigDecimal value, BigDecimal most) {
        double radius = value.signum() <= 0 || most.signum() <= 0
                ? SMALLEST
                : Math.max(SMALLEST, LARGEST * Math.sqrt(value.doubleValue() / most.doubleValue()));
        return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, 2 * radius, 2 * radius);
    }

    private static Shape diamond(Point2D centre) {
        double x = centre.getX();
        double y = centre.getY();
        Path2D diamond = new Path2D.Double();
        diamond.moveTo(x, y - DIAMOND);
        diamond.lineTo(x + DIAMOND, y);
        diamond.lineTo(x, y + DIAMOND);
        diamond.lineTo(x - DIAMOND, y);
        diamond.closePath();
        return diamond;
    }

    /** How far the shape reaches. */
    double radius() {
        return shape.getBounds2D().getWidth() / 2;
    }
}
