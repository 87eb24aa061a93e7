package vn.hiza.gateway.chart.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.hiza.gateway.fonts.BundledFont;

/**
 * Makes Java's drawing work on a machine without a single font, as in a bare container: before it looks at the font it is
 * given, Java asks the machine for its own and fails when there is none. It is told of ours in that case.
 */
final class MachineFonts {
    private static final String HEADLESS = "java.awt.headless";
    private static final String OWN_FONTS = "sun.awt.fontconfig";
    private static final String NAME = "-hiza-sans-medium-r-normal--*-%d-*-*-p-*-iso8859-1";

    private MachineFonts() {}

    static void prepare() {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        if (!work()) {
            System.setProperty(OWN_FONTS, ours().toString());
        }
    }

    private static boolean work() {
        try {
            new Font(Font.DIALOG, Font.PLAIN, 1).getStringBounds("1", new FontRenderContext(null, true, true));
            return true;
        } catch (InternalError | RuntimeException noFonts) {
            return false;
        }
    }

    /** A description of the machine's fonts in which each is ours. */
    private static Path ours() {
        try (InputStream font = BundledFont.SANS.open()) {
            Path folder = Files.createTempDirectory("hiza-fonts");
            Path file = folder.resolve("sans.ttf");
            Files.copy(font, file);
            StringBuilder description = new StringBuilder("version=1\nsequence.allfonts=latin-1\n");
            for (String family : List.of("dialog", "dialoginput", "sansserif", "serif", "monospaced")) {
                for (String style : List.of("plain", "bold", "italic", "bolditalic")) {
                    description
                            .append(family + "." + style + ".latin-1=" + NAME)
                            .append('\n');
                }
            }
            description.append("filename." + NAME + "=" + file).append('\n');
            Path written = Files.writeString(folder.resolve("fonts.properties"), description);
            List.of(folder, file, written).forEach(each -> each.toFile().deleteOnExit());
            return written;
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
