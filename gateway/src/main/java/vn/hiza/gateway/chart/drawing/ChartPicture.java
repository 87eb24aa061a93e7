package vn.hiza.gateway.chart.drawing;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Charts as PNG, for documents that take no drawing. */
public final class ChartPicture {
    /** Dots for a point: on paper 216 to the inch. */
    private static final int FINENESS = 3;

    private ChartPicture() {}

    public static byte[] png(ChartDrawing drawing) {
        BufferedImage image =
                new BufferedImage(drawing.width() * FINENESS, drawing.height() * FINENESS, BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.scale(FINENESS, FINENESS);
        drawing.draw(surface);
        surface.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
