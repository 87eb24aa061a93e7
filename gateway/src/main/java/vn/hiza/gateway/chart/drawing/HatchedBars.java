package vn.hiza.gateway.chart.drawing;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.Serializable;
import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import vn.hiza.gateway.chart.Chart.Mark;

/** Bars with the hatching of their series, and the same in the legend. */
final class HatchedBars extends BarRenderer {
    private static final long serialVersionUID = 1L;
    private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-7, -5, 14, 10);

    HatchedBars() {
        setBarPainter(new Painter());
        setShadowVisible(false);
        setDefaultOutlinePaint(Look.INK);
        setDefaultOutlineStroke(Look.OUTLINE);
        setItemMargin(0.08);
        setMaximumBarWidth(0.12);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        LegendItem item = super.getLegendItem(dataset, series);
        Look look = Look.of(series);
        Shape sample = look.hatch().over(SAMPLE);
        return new LegendItem(
                item.getLabel(),
                null,
                null,
                null,
                true,
                sample,
                true,
                look.colour(Mark.BAR),
                true,
                Look.INK,
                Look.OUTLINE,
                false,
                SAMPLE,
                Look.OUTLINE,
                Look.INK);
    }

    /** Fills a bar and draws its lines. */
    private static final class Painter implements BarPainter, Serializable {
        private static final long serialVersionUID = 1L;

        @Override
        public void paintBar(
                Graphics2D g, BarRenderer renderer, int row, int column, RectangularShape bar, RectangleEdge base) {
            Look look = Look.of(row);
            g.setPaint(look.colour(Mark.BAR));
            g.fill(bar);
            g.setPaint(Look.INK);
            g.setStroke(Look.OUTLINE);
            if (bar.getWidth() > 0 && bar.getHeight() > 0) {
                g.draw(look.hatch().over(bar.getBounds2D()));
            }
        }

        @Override
        public void paintBarShadow(
                Graphics2D g,
                BarRenderer renderer,
                int row,
                int column,
                RectangularShape bar,
                RectangleEdge base,
                boolean pegShadow) {}
    }
}
