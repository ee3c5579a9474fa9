package outward.letterhead;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
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

    /** At eight bytes a pixel, which is the most that a PNG takes, 16 MB. */
    private static final int MOST_READ = 2_000_000;

    /** Each scan of a progressive JPEG goes over all its pixels, even where it says nothing about them. */
    private static final int MOST_SCANS = 100;

    private static final long MOST_SCANNED = 100_000_000;

    private static final Turn TURN = new Turn(Duration.ofSeconds(5));

    private LogoReader() {}

    static @Nullable Logo read(byte[] sent, FieldErrors errors) {
        return read(sent, errors, TURN);
    }

    static @Nullable Logo read(byte[] sent, FieldErrors errors, Turn turn) {
        if (sent.length > MOST_BYTES) {
            errors.add(FIELD, "A logo of at most 1 MB is wanted.");
            return null;
        }
        Optional<String> format = format(sent);
        if (format.isEmpty()) {
            errors.add(FIELD, "A PNG or JPEG picture is wanted. SVG is not taken, because it can hold programs.");
            return null;
        }
        Optional<Optional<Logo>> read = turn.take(() -> Optional.ofNullable(read(format.get(), sent, errors)));
        if (read.isEmpty()) {
            errors.add(FIELD, Turn.BUSY);
        }
        return read.flatMap(Function.identity()).orElse(null);
    }

    private static @Nullable Logo read(String format, byte[] sent, FieldErrors errors) {
        ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
        try (var stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(sent))) {
            reader.setInput(stream, true, true);
            Optional<String> fault = fault(reader, format.equals("jpeg") ? scans(sent) : 1);
            fault.ifPresent(sentence -> errors.add(FIELD, sentence));
            return fault.isEmpty() ? drawnAnew(pixels(reader)) : null;
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

    /** Counts their marks wherever they stand, so never too few; what else a picture holds has hardly any of them. */
    private static int scans(byte[] sent) {
        int scans = 0;
        for (int i = 1; i < sent.length; i++) {
            if ((sent[i - 1] & 0xff) == 0xff && (sent[i] & 0xff) == 0xda) {
                scans++;
            }
        }
        return scans;
    }

    /** Asked before a pixel is read: a small file may claim any size, and any number of scans. */
    private static Optional<String> fault(ImageReader reader, int scans) throws IOException {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if (Math.max(width, height) > MOST_SIDE || Math.min(width, height) < LEAST_SIDE) {
            return Optional.of("This picture has " + width + " × " + height + " pixels; each side needs between "
                    + LEAST_SIDE + " and " + MOST_SIDE + ".");
        }
        return scans <= MOST_SCANS && (long) scans * width * height <= MOST_SCANNED
                ? Optional.empty()
                : Optional.of("This JPEG picture is built up in too many steps for its size."
                        + " Save it as PNG, or without progressive display, and send it again.");
    }

    /** A large picture is read with every second pixel of every second line, or every third. */
    private static BufferedImage pixels(ImageReader reader) throws IOException {
        long all = (long) reader.getWidth(0) * reader.getHeight(0);
        int step = (int) Math.ceil(Math.sqrt((double) all / MOST_READ));
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, every);
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
