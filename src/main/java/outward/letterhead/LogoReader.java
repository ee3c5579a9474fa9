package outward.letterhead;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.runbook.document.Logo;
import outward.runbook.paint.Png;

/**
 * Reads a logo. What it is follows from its content; it is drawn anew, so that nothing of the file itself is kept. SVG is
 * refused: it is a program's language, and nothing here could vouch for it.
 */
final class LogoReader {
    private static final String FIELD = "logo";
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_SIDE = 4000;
    private static final int LEAST_SIDE = 16;

    /** Enough for the largest place on paper at 300 dots to the inch. */
    private static final int KEPT_SIDE = 900;

    private LogoReader() {}

    static @Nullable Logo read(byte[] sent, FieldErrors errors) {
        if (sent.length > MOST_BYTES) {
            errors.add(FIELD, "A logo of at most 1 MB is wanted.");
            return null;
        }
        Optional<String> format = format(sent);
        if (format.isEmpty()) {
            errors.add(FIELD, "A PNG or JPEG picture is wanted. SVG is not taken, because it can hold programs.");
            return null;
        }
        ImageReader reader = ImageIO.getImageReadersByFormatName(format.get()).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(stream, true, true);
            return fits(reader, errors) ? drawnAnew(reader.read(0)) : null;
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            errors.add(FIELD, "This picture cannot be read. Save it as PNG and send it again.");
            return null;
        } finally {
            reader.dispose();
        }
    }

    private static Optional<String> format(byte[] sent) {
        if (begins(sent, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return Optional.of("png");
        }
        return begins(sent, 0xff, 0xd8, 0xff) ? Optional.of("jpeg") : Optional.empty();
    }

    private static boolean begins(byte[] sent, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= sent.length || (sent[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Asked before a pixel is read: a small file may claim any size. */
    private static boolean fits(ImageReader reader, FieldErrors errors) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        boolean fits = Math.max(width, height) <= MOST_SIDE && Math.min(width, height) >= LEAST_SIDE;
        if (!fits) {
            errors.add(
                    FIELD,
                    "This picture has " + width + " × " + height + " pixels; each side needs between " + LEAST_SIDE
                            + " and " + MOST_SIDE + ".");
        }
        return fits;
    }

    private static Logo drawnAnew(BufferedImage sent) {
        double scale = Math.min(1, (double) KEPT_SIDE / Math.max(sent.getWidth(), sent.getHeight()));
        int width = Math.max(1, (int) Math.round(sent.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(sent.getHeight() * scale));
        BufferedImage anew = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D surface = anew.createGraphics();
        surface.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        surface.drawImage(sent, 0, 0, width, height, null);
        surface.dispose();
        return new Logo(Png.file(anew), width, height);
    }
}
