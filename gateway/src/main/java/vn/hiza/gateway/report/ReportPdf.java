package vn.hiza.gateway.report;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.chart.drawing.ChartDrawing;
import vn.hiza.gateway.fonts.BundledFont;

/** Writes reports as PDF for paper and screen readers: tagged, in its language, the fonts in it, the charts as drawings. */
@Singleton
public class ReportPdf {
    private static final String TEXT = "Liberation Serif";
    private static final String DRAWINGS = "Liberation Sans";

    private final ReportHtml html;
    private final Press press;

    public ReportPdf(ReportHtml html, Press press) {
        this.html = html;
        this.press = press;
    }

    public byte[] write(Report report) {
        return press.made(() -> pdf(report));
    }

    private byte[] pdf(Report report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        font(builder, BundledFont.SERIF, TEXT, 400, FontStyle.NORMAL);
        font(builder, BundledFont.SERIF_BOLD, TEXT, 700, FontStyle.NORMAL);
        font(builder, BundledFont.SERIF_ITALIC, TEXT, 400, FontStyle.ITALIC);
        font(builder, BundledFont.SANS, DRAWINGS, 400, FontStyle.NORMAL);
        try {
            builder.usePdfUaAccessibility(true)
                    .useUnicodeLineBreaker(new LineBreaks())
                    .useUnicodeBidiSplitter(RightToLeft.Splitter::new)
                    .useUnicodeBidiReorderer(new RightToLeft.Reorderer())
                    .useObjectDrawerFactory(new Drawings(report))
                    .withHtmlContent(html.paper(report), null)
                    .withProducer("hiza")
                    .toStream(bytes)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, BundledFont font, String family, int weight, FontStyle style) {
        builder.useFont(font::open, family, weight, style, true);
    }

    /** Draws the chart that an object in the page names. */
    private static final class Drawings implements FSObjectDrawerFactory {
        private final Map<String, Chart> charts;
        private final Report report;

        Drawings(Report report) {
            this.report = report;
            this.charts = report.charts().stream().collect(Collectors.toMap(Chart::name, Function.identity()));
        }

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getTagName().equals("object") && charts.containsKey(element.getAttribute("data"));
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            Chart chart = charts.get(element.getAttribute("data"));
            if (chart == null) {
                throw new IllegalStateException("the page names a chart that the report lacks");
            }
            ChartDrawing drawing = new ChartDrawing(chart, report.language());
            return (object, x, y, width, height, device, context, dots) -> {
                device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, surface -> {
                    double scale = width / dots / drawing.width();
                    surface.scale(scale, scale);
                    drawing.draw(surface);
                });
                return Map.of();
            };
        }
    }
}
