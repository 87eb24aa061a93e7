package vn.hiza.gateway.chart;

import java.awt.geom.Path2D;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import vn.hiza.gateway.figure.Position;

/**
 * The city by a few lines, from {@code hanoi.txt}: enough to see in which part of it a point lies, and no survey.
 *
 * @param border closed: the last point is joined to the first
 * @param river the Red River, downstream
 * @param centre a place everybody knows
 */
public record CityOutline(List<Position> border, List<Position> river, Position centre) {
    public static final CityOutline HANOI = read("hanoi.txt");

    /** Whether a point lies within the border; the border is rough, and a place beside it may lie on either side. */
    public boolean encloses(Position position) {
        Path2D area = new Path2D.Double();
        for (Position corner : border) {
            double east = corner.longitude().doubleValue();
            double north = corner.latitude().doubleValue();
            if (area.getCurrentPoint() == null) {
                area.moveTo(east, north);
            } else {
                area.lineTo(east, north);
            }
        }
        area.closePath();
        return area.contains(
                position.longitude().doubleValue(), position.latitude().doubleValue());
    }

    /** Whether a point lies between the outermost points of the border. */
    public boolean frames(Position position) {
        return position.latitude().compareTo(south()) >= 0
                && position.latitude().compareTo(north()) <= 0
                && position.longitude().compareTo(west()) >= 0
                && position.longitude().compareTo(east()) <= 0;
    }

    public BigDecimal north() {
        return border.stream()
                .map(Position::latitude)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public BigDecimal south() {
        return border.stream()
                .map(Position::latitude)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    public BigDecimal east() {
        return border.stream()
                .map(Position::longitude)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    public BigDecimal west() {
        return border.stream()
                .map(Position::longitude)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static CityOutline read(String name) {
        try (BufferedReader file = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CityOutline.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            List<String> lines = file.lines().toList();
            Function<String, List<Position>> points = kind -> lines.stream()
                    .filter(line -> line.startsWith(kind + " "))
                    .map(line -> point(line.split(" ")))
                    .toList();
            return new CityOutline(
                    points.apply("border"),
                    points.apply("river"),
                    points.apply("centre").get(0));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Position point(String[] kindAndDegrees) {
        return new Position(new BigDecimal(kindAndDegrees[1]), new BigDecimal(kindAndDegrees[2]));
    }
}
