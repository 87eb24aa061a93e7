package vn.hiza.gateway.chart.drawing;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Finds a free place for the number of each point: in the point where it is large enough, else around it, ever farther. */
final class LabelPlaces {
    private static final int RADIUS = 7;
    private static final int DIRECTIONS = 16;
    private static final int RINGS = 8;
    private static final int RING = 7;

    private final List<MapPoint> points;
    private final List<Point2D> taken = new ArrayList<>();

    LabelPlaces(List<MapPoint> points) {
        this.points = points;
    }

    static Ellipse2D disc(Point2D label) {
        return new Ellipse2D.Double(label.getX() - RADIUS, label.getY() - RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    Point2D next(MapPoint point) {
        Point2D place = free(point);
        taken.add(place);
        return place;
    }

    private Point2D free(MapPoint point) {
        for (int ring = 0; ring < RINGS; ring++) {
            double away = ring == 0 ? 0 : point.radius() + RADIUS + 1 + (ring - 1) * RING;
            for (int direction = 0; direction < (ring == 0 ? 1 : DIRECTIONS); direction++) {
                double angle = 2 * Math.PI * direction / DIRECTIONS;
                Point2D place = new Point2D.Double(
                        point.centre().getX() + away * Math.cos(angle),
                        point.centre().getY() - away * Math.sin(angle));
                if (isFree(place, point)) {
                    return place;
                }
            }
        }
        return point.centre();
    }

    private boolean isFree(Point2D place, MapPoint own) {
        return taken.stream().allMatch(other -> other.distance(place) > 2 * RADIUS + 1)
                && points.stream()
                        .filter(other -> other != own)
                        .allMatch(other -> other.centre().distance(place) > other.radius() + RADIUS)
                && (own.centre().distance(place) > 0 || own.radius() > RADIUS + 1)
                && place.getX() > RADIUS
                && place.getX() < ProjectedCity.WIDTH + 2 * RADIUS;
    }
}
