package outward.runbook.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A firm's logo, as PNG that was drawn anew from what somebody sent. */
public final class Logo {
    private final byte[] png;
    private final int width;
    private final int height;

    /** One of that many pixels. */
    public Logo(byte[] png, int width, int height) {
        this.png = png.clone();
        this.width = width;
        this.height = height;
    }

    /** The picture's file. */
    public byte[] png() {
        return png.clone();
    }

    /** The picture itself. */
    public BufferedImage image() {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException e) {
            throw new UncheckedIOException("A logo is PNG that was written here", e);
        }
    }

    /** How many pixels wide it is. */
    public int width() {
        return width;
    }

    /** How many pixels high it is. */
    public int height() {
        return height;
    }

    /** Its width when it is to fit into a box, in the box's measure. */
    public double widthIn(double boxWidth, double boxHeight) {
        return Math.min(boxWidth, boxHeight * width / height);
    }

    /** How high it is for each unit of width. */
    public double heightPerWidth() {
        return (double) height / width;
    }
}
