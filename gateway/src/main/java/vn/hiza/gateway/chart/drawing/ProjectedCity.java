package vn.hiza.gateway.chart.drawing;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import vn.hiza.gateway.chart.CityOutline;
import vn.hiza.gateway.figure.Position;

/** The city on paper, in points. At its size, degrees shortened by their latitude are as good as any projection. */
final class ProjectedCity {
    static final int HEIGHT = 330;
    static final int WIDTH = 282;

    private final AffineTransform toPaper;

    /** @param edge how far from the upper left corner the map begins */
    ProjectedCity(CityOutline outline, int edge) {
        double north = outline.north().doubleValue();
        double west = outline.west().doubleValue();
        double high = north - outline.south().doubleValue();
        double shortened = Math.cos(Math.toRadians(north - high / 2));
        double wide = (outline.east().doubleValue() - west) * shortened;
        double scale = Math.min(HEIGHT / high, WIDTH / wide);
        toPaper = new AffineTransform();
        toPaper.translate(edge, edge);
        toPaper.scale(scale * shortened, -scale);
        toPaper.translate(-west, -north);
    }

    Point2D at(Position position) {
        return toPaper.transform(
                new Point2D.Double(
                        position.longitude().doubleValue(), position.latitude().doubleValue()),
                null);
    }

    Path2D line(List<Position> positions) {
        Path2D line = new Path2D.Double();
        for (Position position : positions) {
            Point2D at = at(position);
            if (line.getCurrentPoint() == null) {
                line.moveTo(at.getX(), at.getY());
            } else {
                line.lineTo(at.getX(), at.getY());
            }
        }
        return line;
    }
}
