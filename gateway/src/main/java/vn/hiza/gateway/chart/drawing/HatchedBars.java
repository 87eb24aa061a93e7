package vn.hiza.gateway.chart.drawing;

import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.category.BarRenderer;

/** Bars side by side, each with the hatching of its series. */
final class HatchedBars extends BarRenderer {
    private static final long serialVersionUID = 1L;

    HatchedBars() {
        Hatching.of(this);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        return Hatching.sample(super.getLegendItem(dataset, series), series);
    }
}
