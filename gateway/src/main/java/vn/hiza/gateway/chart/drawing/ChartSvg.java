package vn.hiza.gateway.chart.drawing;

import java.awt.Dimension;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.hiza.gateway.chart.Chart;
import vn.hiza.gateway.language.Language;

/** Charts as SVG: with title and description for whoever does not see them, no script, no style attribute, no outer file. */
public final class ChartSvg {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";

    private ChartSvg() {}

    /** An element that can stand in a page, or be a file. */
    public static String of(Chart chart, Language language) {
        ChartDrawing drawing = new ChartDrawing(chart, language);
        SVGGeneratorContext context = SVGGeneratorContext.createDefault(document());
        context.setIDGenerator(new OwnIds(chart.name()));
        SVGGraphics2D surface = new SVGGraphics2D(context, false);
        surface.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        drawing.draw(surface);
        Element root = surface.getRoot();
        describe(root, chart, language);
        TextWidths.keep(root);
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        try (StringWriter text = new StringWriter()) {
            surface.stream(root, text, false, false);
            return onlyElement(text.toString()).replace("id=\"genericDefs\"", "id=\"" + chart.name() + "-defs\"");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Several drawings stand in one page, in which an id means one thing. */
    private static final class OwnIds extends SVGIDGenerator {
        private final String chart;

        OwnIds(String chart) {
            this.chart = chart;
        }

        @Override
        public String generateID(String prefix) {
            return chart + "-" + super.generateID(prefix);
        }
    }

    private static void describe(Element root, Chart chart, Language language) {
        String id = "chart-" + chart.name();
        root.setAttribute("role", "img");
        root.setAttribute("aria-labelledby", id + "-title " + id + "-desc");
        root.setAttributeNS(XML, "xml:lang", language.code());
        Element description = text(root, "desc", chart.said(language));
        description.setAttribute("id", id + "-desc");
        root.insertBefore(description, root.getFirstChild());
        Element title = text(root, "title", language.of(chart.title()));
        title.setAttribute("id", id + "-title");
        root.insertBefore(title, root.getFirstChild());
    }

    private static Element text(Element root, String name, String text) {
        Element element = root.getOwnerDocument().createElementNS(SVG, name);
        element.setTextContent(text);
        return element;
    }

    /** Without XML declaration, document type and comment; a reader without the font takes the next like it. */
    private static String onlyElement(String document) {
        return document.substring(document.indexOf("<svg"))
                .replaceAll("<!--[^>]*-->", "")
                .replace("font-family=\"'Liberation Sans'\"", "font-family=\"Liberation Sans, Arial, sans-serif\"");
    }

    private static Document document() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
