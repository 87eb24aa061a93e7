package vn.hiza.gateway.chart.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * Gives each text of a drawing the width that it was laid out with. A reader without our font sets wider letters, which would
 * run into what stands beside them.
 */
final class TextWidths {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private TextWidths() {}

    static void keep(Element drawing) {
        NodeList texts = drawing.getElementsByTagName("text");
        for (int place = 0; place < texts.getLength(); place++) {
            Element text = (Element) texts.item(place);
            double width =
                    font(text).getStringBounds(text.getTextContent(), EXACT).getWidth();
            if (width > 0) {
                text.setAttribute(
                        "textLength",
                        BigDecimal.valueOf(width)
                                .setScale(1, RoundingMode.HALF_UP)
                                .toPlainString());
                text.setAttribute("lengthAdjust", "spacingAndGlyphs");
            }
        }
    }

    private static Font font(Element text) {
        for (Node node = text; node instanceof Element element; node = node.getParentNode()) {
            String size = element.getAttribute("font-size");
            if (!size.isEmpty()) {
                return ChartFonts.of(Integer.parseInt(size.replace("px", "")));
            }
        }
        throw new IllegalStateException("a text in no size");
    }
}
