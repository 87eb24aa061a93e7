package vn.hiza.gateway.chart.drawing;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** The lines across a bar by which it is known without colour. */
enum Hatch {
    NONE,
    RISING,
    CROSSED;

    private static final int GAP = 5;

    /** The outline of a bar with its lines, each as far as the bar goes. */
    Shape over(Rectangle2D bar) {
        Path2D lines = new Path2D.Double(bar);
        if (this != NONE) {
            double depth = bar.getHeight();
            for (double start = GAP - depth; start < bar.getWidth(); start += GAP) {
                rising(lines, bar, start);
                if (this == CROSSED) {
                    falling(lines, bar, start);
                }
            }
        }
        return lines;
    }

    private static void rising(Path2D lines, Rectangle2D bar, double start) {
        double from = Math.max(0, start);
        double to = Math.min(bar.getWidth(), start + bar.getHeight());
        if (to > from) {
            lines.moveTo(bar.getX() + from, bar.getMaxY() - (from - start));
            lines.lineTo(bar.getX() + to, bar.getMaxY() - (to - start));
        }
    }

    private static void falling(Path2D lines, Rectangle2D bar, double start) {
        double from = Math.max(0, start);
        double to = Math.min(bar.getWidth(), start + bar.getHeight());
        if (to > from) {
            lines.moveTo(bar.getX() + from, bar.getY() + (from - start));
            lines.lineTo(bar.getX() + to, bar.getY() + (to - start));
        }
    }
}
