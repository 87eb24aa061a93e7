package vn.hiza.gateway.chart.drawing;

import java.awt.Shape;
import java.awt.geom.Line2D;
import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;

/** Lines whose sample in the legend is long enough to tell the dashes. */
final class MarkedLines extends LineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private static final Shape SAMPLE = new Line2D.Double(-16, 0, 16, 0);

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        LegendItem item = super.getLegendItem(dataset, series);
        item.setLine(SAMPLE);
        return item;
    }
}
