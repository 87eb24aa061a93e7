package vn.hiza.gateway.chart.drawing;

import org.jfree.chart.LegendItem;
import org.jfree.chart.renderer.category.StackedBarRenderer;

/** Bars upon each other, each with the hatching of its series: together they are as high as what they are parts of. */
final class HatchedParts extends StackedBarRenderer {
    private static final long serialVersionUID = 1L;

    HatchedParts() {
        Hatching.of(this);
    }

    @Override
    public LegendItem getLegendItem(int dataset, int series) {
        return Hatching.sample(super.getLegendItem(dataset, series), series);
    }
}
