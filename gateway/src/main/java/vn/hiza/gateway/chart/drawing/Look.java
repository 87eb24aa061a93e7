package vn.hiza.gateway.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import vn.hiza.gateway.chart.Chart.Mark;

/**
 * How series look: colours that people with any colour vision tell apart and that differ in lightness, and beside them what
 * black and white print keeps: a hatching of its own for bars, a marker and a dash for lines.
 */
enum Look {
    FIRST(new Color(0x00, 0x4B, 0x87), line(), new Ellipse2D.Double(-3.5, -3.5, 7, 7), Hatch.NONE),
    SECOND(new Color(0xF0, 0xB4, 0x40), line(8, 3), new Rectangle2D.Double(-3.5, -3.5, 7, 7), Hatch.RISING),
    THIRD(new Color(0x7F, 0xC8, 0xB2), line(2, 3), triangle(), Hatch.CROSSED);

    static final Color INK = new Color(0x22, 0x22, 0x22);
    static final Color GRID = new Color(0xD0, 0xD0, 0xD0);
    static final Color PLAN = new Color(0x55, 0x55, 0x55);
    static final Stroke PLAN_LINE = line(11, 5);
    static final Stroke CASING = new BasicStroke(5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    static final Stroke OUTLINE = new BasicStroke(0.7f);

    private final Color colour;
    private final Stroke line;
    private final Shape marker;
    private final Hatch hatch;

    Look(Color colour, Stroke line, Shape marker, Hatch hatch) {
        this.colour = colour;
        this.line = line;
        this.marker = marker;
        this.hatch = hatch;
    }

    static Look of(int series) {
        return values()[series % values().length];
    }

    Color colour(Mark mark) {
        return mark == Mark.PLAN ? PLAN : mark == Mark.LINE ? colour.darker() : colour;
    }

    Stroke line(Mark mark) {
        return mark == Mark.PLAN ? PLAN_LINE : line;
    }

    Shape marker() {
        return marker;
    }

    Hatch hatch() {
        return hatch;
    }

    private static Stroke line(float... dash) {
        return new BasicStroke(
                2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, dash.length == 0 ? null : dash, 0f);
    }

    private static Shape triangle() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, -4.5);
        path.lineTo(4.5, 3.5);
        path.lineTo(-4.5, 3.5);
        path.closePath();
        return path;
    }
}
