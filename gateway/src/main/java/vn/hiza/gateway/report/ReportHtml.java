package vn.hiza.gateway.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hiza.gateway.chart.ChartTable;
import vn.hiza.gateway.chart.drawing.ChartDrawing;
import vn.hiza.gateway.chart.drawing.ChartSvg;

/** Writes reports as web pages: one for the browser and its printer, one that the PDF is made of. */
@Singleton
public class ReportHtml {
    /** In points; two charts with their tables go on a page. */
    private static final int WIDTH_ON_PAPER = 360;

    private final Template page;
    private final String onScreen;
    private final String onPaper;

    public ReportHtml(@Location("report/report.html") Template page) {
        this.page = page;
        String common = read("report.css");
        this.onScreen = common + read("screen.css");
        this.onPaper = common + read("paper.css");
    }

    /** A page that needs nothing else: style and charts are in it. */
    public String page(Report report, Ways ways) {
        return written(report, onScreen, figures(report, false), ways);
    }

    /**
     * Where a reader of the page can go.
     *
     * @param board the board of the same day
     * @param otherLanguage the same report in the other language
     */
    public record Ways(String board, String otherLanguage) {}

    /** The page that a PDF is made of: each chart is an object that its writer draws. */
    String paper(Report report) {
        return written(report, onPaper, figures(report, true), null);
    }

    private String written(Report report, String style, List<ChartFigure> charts, @Nullable Ways ways) {
        return page.data("report", report)
                .data("charts", charts)
                .data("ways", ways)
                .data("style", style)
                .data("width", WIDTH_ON_PAPER)
                .render();
    }

    private static List<ChartFigure> figures(Report report, boolean paper) {
        return report.charts().stream()
                .map(chart -> new ChartFigure(
                        ChartTable.of(chart, report.language()),
                        paper ? null : ChartSvg.of(chart, report.language()),
                        onPaper(new ChartDrawing(chart, report.language()))))
                .toList();
    }

    /** How high a chart is that is as wide as the style of the paper says. */
    private static int onPaper(ChartDrawing drawing) {
        return drawing.height() * WIDTH_ON_PAPER / drawing.width();
    }

    /**
     * A chart on the page, and its data.
     *
     * @param svg null where the chart is drawn by another
     * @param height on paper, in points
     */
    public record ChartFigure(ChartTable table, @Nullable String svg, int height) {}

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(ReportHtml.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
