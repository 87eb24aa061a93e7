package vn.hiza.gateway.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.CityOutline;
import vn.hiza.gateway.display.Numerals;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.display.WordsFile;
import vn.hiza.gateway.figure.Position;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/**
 * Zones as points on the outline of the city, numbered as in the list beside it. Size and shape tell them apart, not colour; where
 * they crowd, a number stands aside with a line to its point.
 */
final class MapDrawing {
    private static final int EDGE = 8;
    private static final int LIST_AT = ProjectedCity.WIDTH + 2 * EDGE + 6;
    private static final int ENTRY = 25;
    private static final int LINE = 12;
    private static final int LETTERS_IN_A_LINE = 92;
    private static final int LETTERS_IN_A_NAME = 37;
    private static final int SIZE = 9;
    private static final Stroke BORDER = new BasicStroke(1.1f);
    private static final Stroke RIVER = new BasicStroke(2.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final Color LAND = new Color(0xF4, 0xF4, 0xF0);
    private static final Color WATER = new Color(0xA8, 0xBF, 0xD4);
    private static final Map<String, Words> WORDS = WordsFile.texts(MapDrawing.class);

    private final Chart chart;
    private final Language language;
    private final ProjectedCity city = new ProjectedCity(CityOutline.HANOI, EDGE);
    private final List<MapPoint> points;

    MapDrawing(Chart chart, Language language) {
        this.chart = chart;
        this.language = language;
        this.points = MapPoint.of(chart, city);
    }

    static int heightOf(Chart chart) {
        int listed = EDGE + chart.places().size() * ENTRY + LINE;
        int notes = Math.max(
                below(chart, Language.VI).size(), below(chart, Language.EN).size());
        return Math.max(ProjectedCity.HEIGHT + 2 * EDGE, listed) + notes * LINE + EDGE;
    }

    void draw(Graphics2D g) {
        g.setPaint(Color.WHITE);
        g.fillRect(0, 0, ChartDrawing.WIDTH, heightOf(chart));
        land(g);
        // the largest first, so that none hides a smaller one
        points.forEach(point -> point(g, point));
        numbers(g);
        list(g);
        g.setFont(ChartFonts.of(SIZE));
        int at = heightOf(chart) - below(chart, language).size() * LINE;
        for (String line : below(chart, language)) {
            g.drawString(line, EDGE, at);
            at += LINE;
        }
    }

    private void land(Graphics2D g) {
        Path2D border = city.line(CityOutline.HANOI.border());
        border.closePath();
        g.setPaint(LAND);
        g.fill(border);
        g.setPaint(WATER);
        g.setStroke(RIVER);
        g.draw(city.line(CityOutline.HANOI.river()));
        g.setPaint(Look.PLAN);
        g.setStroke(BORDER);
        g.draw(border);
        Position known = CityOutline.HANOI.centre();
        Point2D centre = city.at(known);
        g.draw(cross(centre));
        g.setFont(ChartFonts.of(SIZE - 1));
        g.drawString(word("centre"), (float) centre.getX() - 62, (float) centre.getY() + 3);
    }

    private static Shape cross(Point2D at) {
        Path2D cross = new Path2D.Double();
        cross.moveTo(at.getX() - 3, at.getY());
        cross.lineTo(at.getX() + 3, at.getY());
        cross.moveTo(at.getX(), at.getY() - 3);
        cross.lineTo(at.getX(), at.getY() + 3);
        return cross;
    }

    private static void point(Graphics2D g, MapPoint point) {
        g.setPaint(point.value() == null ? Color.WHITE : Look.SECOND.colour(Chart.Mark.POINT));
        g.fill(point.shape());
        g.setPaint(Look.INK);
        g.setStroke(Look.OUTLINE);
        g.draw(point.shape());
    }

    private void numbers(Graphics2D g) {
        g.setFont(ChartFonts.of(SIZE));
        LabelPlaces places = new LabelPlaces(points);
        for (MapPoint point : points) {
            Point2D label = places.next(point);
            g.setStroke(Look.OUTLINE);
            g.setPaint(Look.INK);
            g.draw(new Line2D.Double(point.centre(), label));
            g.setPaint(Color.WHITE);
            Ellipse2D disc = LabelPlaces.disc(label);
            g.fill(disc);
            g.setPaint(Look.INK);
            g.draw(disc);
            String number = String.valueOf(point.number());
            g.drawString(number, (float) label.getX() - number.length() * 2.5f, (float) label.getY() + 3.2f);
        }
    }

    private void list(Graphics2D g) {
        int at = EDGE + LINE;
        for (MapPoint point : points) {
            g.setFont(ChartFonts.of(SIZE + 1));
            g.setPaint(Look.INK);
            g.drawString(point.number() + ". " + shortened(language.of(point.name())), LIST_AT, at);
            g.setFont(ChartFonts.of(SIZE));
            g.setPaint(Look.PLAN);
            g.drawString(value(point), LIST_AT + 14, at + LINE - 1);
            at += ENTRY;
        }
    }

    /** With what is counted before it, which is the same word of one and of many. */
    private String value(MapPoint point) {
        return point.value() == null
                ? language.of(ValueDisplay.NOTHING_REPORTED)
                : language.of(chart.series().get(0).name()) + ": " + language.of(Numerals.exactly(point.value()));
    }

    /** The full name is in the table beside. */
    private static String shortened(String name) {
        return name.length() <= LETTERS_IN_A_NAME
                ? name
                : name.substring(0, LETTERS_IN_A_NAME - 1).strip() + "…";
    }

    private static List<String> below(Chart chart, Language language) {
        String note = chart.note() == null ? "" : " " + language.of(chart.note());
        return TextLines.of(language.of(words("approximate")) + note, LETTERS_IN_A_LINE);
    }

    private String word(String key) {
        return language.of(words(key));
    }

    private static Words words(String key) {
        return Objects.requireNonNull(WORDS.get(key), key);
    }
}
