package vn.hiza.gateway.chart.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import vn.hiza.gateway.fonts.BundledFont;

/** The font of drawings, brought along: what the machine has plays no part. */
final class ChartFonts {
    private static final Font PLAIN;

    static {
        MachineFonts.prepare();
        PLAIN = read(BundledFont.SANS);
    }

    private ChartFonts() {}

    static Font of(int size) {
        return PLAIN.deriveFont((float) size);
    }

    private static Font read(BundledFont font) {
        try (InputStream file = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException unreadable) {
            throw new IllegalStateException("the font of the charts cannot be read: " + font, unreadable);
        }
    }
}
