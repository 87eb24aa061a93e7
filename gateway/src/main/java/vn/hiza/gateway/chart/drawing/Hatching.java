package vn.hiza.gateway.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.Serializable;
import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.category.BarPainter;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.ui.RectangleEdge;
import vn.hiza.gateway.chart.Chart.Mark;

/** Fills bars with the colour and the hatching of their series, and the samples in the legend alike. */
final class Hatching implements BarPainter, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Rectangle2D SAMPLE = new Rectangle2D.Double(-7, -5, 14, 10);

    private Hatching() {}

    static void of(BarRenderer bars) {
        bars.setBarPainter(new Hatching());
        bars.setShadowVisible(false);
        bars.setDefaultOutlinePaint(Look.INK);
        bars.setDefaultOutlineStroke(Look.OUTLINE);
        bars.setItemMargin(0.08);
        bars.setMaximumBarWidth(0.12);
    }

    static LegendItem sample(LegendItem item, int series) {
        Look look = Look.of(series);
        return new LegendItem(
                item.getLabel(),
                null,
                null,
                null,
                true,
                look.hatch().over(SAMPLE),
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
