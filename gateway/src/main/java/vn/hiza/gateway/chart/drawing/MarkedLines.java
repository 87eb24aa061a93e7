package vn.hiza.gateway.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.Set;
import org.jfree.chart.LegendItem;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.data.category.CategoryDataset;

/** Lines whose sample in the legend is long enough to tell the dashes; a cased one is seen upon a dark bar, too. */
final class MarkedLines extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private static final Shape SAMPLE = new Line2D.Double(-16, 0, 16, 0);

    private final Set<Integer> cased = new HashSet<>();
    private boolean casing;

    /** Lays a line of its own with a white edge under a series. */
    void setCased(int series) {
        cased.add(series);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        LegendItem item = super.getLegendItem(dataset, series);
        item.setLine(SAMPLE);
        return item;
    }

    @Override
    public void drawItem(
            Graphics2D g,
            CategoryItemRendererState state,
            Rectangle2D area,
            CategoryPlot plot,
            CategoryAxis places,
            ValueAxis values,
            CategoryDataset data,
            int series,
            int place,
            int pass) {
        if (pass == 0 && cased.contains(series)) {
            casing = true;
            super.drawItem(g, state, area, plot, places, values, data, series, place, pass);
            casing = false;
        }
        super.drawItem(g, state, area, plot, places, values, data, series, place, pass);
    }

    @Override
    public Stroke getItemStroke(int series, int place) {
        return casing ? Look.CASING : super.getItemStroke(series, place);
    }

    @Override
    public Paint getItemPaint(int series, int place) {
        return casing ? Color.WHITE : super.getItemPaint(series, place);
    }
}
