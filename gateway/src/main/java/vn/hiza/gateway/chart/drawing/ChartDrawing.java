package vn.hiza.gateway.chart.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.DefaultCategoryDataset;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.Chart.Form;
import vn.hiza.gateway.chart.Chart.Mark;
import vn.hiza.gateway.display.Scale;
import vn.hiza.gateway.display.ValueDisplay;
import vn.hiza.gateway.indicator.Words;
import vn.hiza.gateway.language.Language;

/** A chart ready to be drawn on whatever has a surface. Its title stands beside it as text and is not part of the drawing. */
public final class ChartDrawing {
    /** In points, of which a page of A4 has 595: on paper letters are some 8 points high, on a phone still legible. */
    public static final int WIDTH = 500;

    private static final int HEIGHT = 245;
    private static final int FRAME = 70;
    private static final int BAR = 12;
    private static final int GAP = 12;
    private static final int SMALL = 11;
    private static final List<Mark> BARS = List.of(Mark.BAR, Mark.PART);
    private static final BigDecimal MOSTLY = new BigDecimal("0.8");

    static {
        // a turned label stays text, which a reader can find and a screen reader say
        TextUtils.setUseDrawRotatedStringWorkaround(false);
    }

    private final Chart chart;
    private final Language language;
    private final Consumer<Graphics2D> drawing;

    public ChartDrawing(Chart chart, Language language) {
        this.chart = chart;
        this.language = language;
        this.drawing = chart.form() == Form.MAP ? new MapDrawing(chart, language)::draw : plotted(drawing());
    }

    /** Time has one height; zones need theirs, however many there are. */
    public static int heightOf(Chart chart) {
        return switch (chart.form()) {
            case TIME -> HEIGHT;
            case RANKING -> FRAME + chart.places().size() * (chart.series().size() * BAR + GAP);
            case MAP -> MapDrawing.heightOf(chart);
        };
    }

    public int width() {
        return WIDTH;
    }

    public int height() {
        return heightOf(chart);
    }

    /** Draws with the upper left corner at the origin. */
    public void draw(Graphics2D g) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        drawing.accept(g);
    }

    private Consumer<Graphics2D> plotted(JFreeChart plot) {
        return g -> plot.draw(g, new Rectangle2D.Double(0, 0, width(), height()));
    }

    private JFreeChart drawing() {
        CategoryPlot plot = new CategoryPlot();
        plot.setOrientation(chart.form() == Form.TIME ? PlotOrientation.VERTICAL : PlotOrientation.HORIZONTAL);
        plot.setBackgroundPaint(Color.WHITE);
        plot.setOutlineVisible(false);
        plot.setRangeGridlinePaint(Look.GRID);
        plot.setRangeGridlineStroke(Look.OUTLINE);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setNoDataMessage(language.of(ValueDisplay.NOTHING_REPORTED));
        plot.setNoDataMessageFont(ChartFonts.of(SMALL + 2));
        plot.setDomainAxis(places());
        Scale scale = scale();
        plot.setRangeAxis(values(scale));
        if (chart.form() == Form.RANKING) {
            plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
        }
        bars(plot);
        lines(plot);
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        JFreeChart made = new JFreeChart(null, ChartFonts.of(SMALL), plot, false);
        made.setBackgroundPaint(Color.WHITE);
        made.setPadding(new RectangleInsets(6, 4, 4, 10));
        if (chart.hasData() && chart.series().size() > 1) {
            made.addLegend(legend(plot));
        }
        return made;
    }

    private Scale scale() {
        BigDecimal largest =
                values().map(BigDecimal::abs).max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        Scale reached = Scale.reached(largest);
        return reached == Scale.THOUSANDS && largest.compareTo(BigDecimal.valueOf(10_000)) < 0 ? Scale.ONES : reached;
    }

    private Stream<BigDecimal> values() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull);
    }

    private CategoryAxis places() {
        CategoryAxis axis = new CategoryAxis();
        axis.setTickLabelFont(ChartFonts.of(SMALL - 1));
        axis.setTickLabelPaint(Look.INK);
        axis.setAxisLinePaint(Look.INK);
        axis.setLowerMargin(0.02);
        axis.setUpperMargin(0.02);
        axis.setCategoryMargin(0.15);
        axis.setMaximumCategoryLabelLines(2);
        if (chart.form() == Form.RANKING) {
            axis.setMaximumCategoryLabelWidthRatio(0.34f);
        }
        return axis;
    }

    private NumberAxis values(Scale scale) {
        Words unit = chart.unit();
        String label = (language.of(scale.words()) + " " + language.of(unit)).strip();
        NumberAxis axis = new NumberAxis(label);
        axis.setLabelFont(ChartFonts.of(SMALL));
        axis.setLabelPaint(Look.INK);
        axis.setTickLabelFont(ChartFonts.of(SMALL));
        axis.setTickLabelPaint(Look.INK);
        axis.setAxisLinePaint(Look.INK);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
        axis.setNumberFormatOverride(new ScaledNumbers(scale, language));
        axis.setUpperMargin(chart.form() == Form.RANKING ? 0.12 : 0.06);
        axis.setAutoRangeIncludesZero(includesZero());
        return axis;
    }

    /** All begin at zero, but for lines of a level that hardly moves, which would lie along the edge. */
    private boolean includesZero() {
        BigDecimal smallest = values().min(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        BigDecimal largest = values().max(Comparator.naturalOrder()).orElse(BigDecimal.ZERO);
        return chart.series().stream().anyMatch(series -> BARS.contains(series.mark()))
                || smallest.compareTo(largest.multiply(MOSTLY)) < 0;
    }

    private void bars(CategoryPlot plot) {
        BarRenderer bars = chart.series().stream().anyMatch(series -> series.mark() == Mark.PART)
                ? new HatchedParts()
                : new HatchedBars();
        if (chart.form() == Form.RANKING) {
            bars.setDefaultItemLabelGenerator(
                    new StandardCategoryItemLabelGenerator("{2}", new ScaledNumbers(Scale.ONES, language)));
            bars.setDefaultItemLabelFont(ChartFonts.of(SMALL - 1));
            bars.setDefaultItemLabelPaint(Look.INK);
            bars.setDefaultItemLabelsVisible(true);
            bars.setDefaultPositiveItemLabelPosition(
                    new ItemLabelPosition(ItemLabelAnchor.OUTSIDE3, TextAnchor.CENTER_LEFT));
            bars.setMaximumBarWidth(1);
        }
        plot.setDataset(0, data(BARS));
        plot.setRenderer(0, bars);
    }

    private void lines(CategoryPlot plot) {
        MarkedLines lines = new MarkedLines();
        List<Mark> marks = List.of(Mark.LINE, Mark.PLAN);
        int row = 0;
        for (Chart.DataSeries series : chart.series()) {
            if (marks.contains(series.mark())) {
                Look look = Look.of(row);
                lines.setSeriesPaint(row, look.colour(series.mark()));
                lines.setSeriesStroke(row, look.line(series.mark()));
                lines.setSeriesShape(row, look.marker());
                lines.setSeriesShapesVisible(row, series.mark() == Mark.LINE);
                if (series.mark() == Mark.PLAN) {
                    lines.setCased(row);
                }
                row++;
            }
        }
        plot.setDataset(1, data(marks));
        plot.setRenderer(1, lines);
    }

    private DefaultCategoryDataset data(List<Mark> marks) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (Chart.DataSeries series : chart.series()) {
            for (int place = 0; place < chart.places().size() && marks.contains(series.mark()); place++) {
                data.addValue(
                        series.values().get(place),
                        language.of(series.name()),
                        new Tick(place, language.of(chart.places().get(place).tick())));
            }
        }
        return data;
    }

    /** Places are told apart by their order: two zones may bear one name. */
    private record Tick(int place, String label) implements Comparable<Tick> {
        @Override
        public int compareTo(Tick other) {
            return Integer.compare(place, other.place);
        }

        @Override
        public String toString() {
            return label;
        }
    }

    private LegendTitle legend(CategoryPlot plot) {
        LegendTitle legend = new LegendTitle(plot);
        legend.setItemFont(ChartFonts.of(SMALL));
        legend.setItemPaint(Look.INK);
        legend.setBackgroundPaint(Color.WHITE);
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.BOTTOM);
        return legend;
    }
}
