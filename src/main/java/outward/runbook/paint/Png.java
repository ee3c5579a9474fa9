package outward.runbook.paint;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import outward.picture.Drawing;

/** A drawing as PNG on white, two pixels for each user unit. */
public final class Png {
    private static final int SCALE = 2;

    private Png() {}

    /** The picture's file. */
    public static byte[] of(Drawing drawing) {
        BufferedImage image = new BufferedImage(
                SCALE * (int) Math.ceil(drawing.width()),
                SCALE * (int) Math.ceil(drawing.height()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D surface = image.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        surface.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        surface.setColor(Color.WHITE);
        surface.fillRect(0, 0, image.getWidth(), image.getHeight());
        surface.scale(SCALE, SCALE);
        Painter.paint(drawing, surface);
        surface.dispose();
        return file(image);
    }

    /** Any image as PNG, without what its own file said besides. */
    public static byte[] file(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", stream)) {
                throw new IllegalStateException("Java writes PNG");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be written", e);
        }
        return out.toByteArray();
    }
}
