package outward.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import outward.answer.FieldErrors;
import outward.runbook.document.Logo;

class LogoReaderTest {
    /** Where a PNG says how wide it is: behind the mark and the head of its first chunk. */
    private static final int WIDTH_AT = 16;

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpeg"})
    void a_picture_is_drawn_anew_as_png_and_what_hangs_on_it_is_dropped(String format) throws IOException {
        byte[] sent = picture(format, 1800, 600);
        byte[] more = ByteBuffer.allocate(sent.length + 9)
                .put(sent)
                .put("<script/>".getBytes(StandardCharsets.US_ASCII))
                .array();
        Logo logo = LogoReader.read(more, new FieldErrors());
        assertThat(logo).isNotNull();
        assertThat(new String(logo.png(), StandardCharsets.ISO_8859_1))
                .startsWith("\u0089PNG")
                .doesNotContain("<script");
        assertThat(logo.width()).isEqualTo(900);
        assertThat(logo.height()).isEqualTo(300);
    }

    static Stream<Arguments> refused() throws IOException {
        byte[] bomb = picture("png", 20, 20);
        ByteBuffer.wrap(bomb).putInt(WIDTH_AT, 60_000);
        return Stream.of(
                // a picture that can hold programs, and a page that calls itself one
                Arguments.of(
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8),
                        "SVG is not taken"),
                // another kind that Java could read
                Arguments.of(picture("gif", 20, 20), "PNG or JPEG"),
                // nothing
                Arguments.of(new byte[0], "PNG or JPEG"),
                // the mark of a PNG alone
                Arguments.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "cannot be read"),
                // small in bytes, large in pixels: refused before one is read
                Arguments.of(bomb, "60000 × 20 pixels"),
                // too small to be seen
                Arguments.of(picture("png", 8, 400), "8 × 400 pixels"),
                // larger than is read
                Arguments.of(new byte[(1 << 20) + 1], "at most 1 MB"));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void what_is_no_picture_or_too_large_is_refused_with_a_sentence(byte[] sent, String words) {
        FieldErrors errors = new FieldErrors();
        assertThat(LogoReader.read(sent, errors)).isNull();
        assertThat(errors.at("logo")).contains(words);
    }

    @Test
    void a_jpeg_of_many_empty_scans_is_refused_before_it_is_read() throws IOException {
        FieldErrors errors = new FieldErrors();
        assertThat(LogoReader.read(progressive(600, 90), new FieldErrors())).isNotNull();
        assertThat(LogoReader.read(progressive(600, 1_000), errors)).isNull();
        assertThat(errors.at("logo")).contains("too many steps");
    }

    @Test
    void a_large_jpeg_may_have_fewer_scans_than_a_small_one() throws IOException {
        FieldErrors errors = new FieldErrors();
        assertThat(LogoReader.read(progressive(2_000, 40), errors)).isNull();
        assertThat(errors.at("logo")).contains("too many steps");
        assertThat(LogoReader.read(progressive(2_000, 0), new FieldErrors())).isNotNull();
    }

    /** 46 MB as pixels. Every second column is black: were all of them read, they would be mixed. */
    @Test
    void of_a_large_picture_every_second_pixel_is_read() throws IOException {
        Logo logo = LogoReader.read(deep(2_400), new FieldErrors());
        assertThat(logo).isNotNull();
        BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(logo.png()));
        assertThat(drawn.getWidth()).isEqualTo(900);
        assertThat(drawn.getHeight()).isEqualTo(900);
        assertThat(drawn.getRGB(440, 450)).isEqualTo(0xffffffff);
        assertThat(drawn.getRGB(460, 450)).isEqualTo(0xffff0000);
    }

    @Test
    void while_another_picture_is_read_one_waits_and_is_then_told_to_come_again() throws IOException {
        FieldErrors errors = new FieldErrors();
        Turn turn = new Turn(Duration.ofMillis(10));
        byte[] sent = picture("png", 20, 20);
        turn.take(() -> CompletableFuture.supplyAsync(() -> Optional.ofNullable(LogoReader.read(sent, errors, turn)))
                .join());
        assertThat(errors.at("logo")).contains("Send this one again in a moment");
        assertThat(LogoReader.read(sent, errors, turn)).isNotNull();
    }

    /** One of ten scans as Java writes it, with more of them that say nothing: the head of the last, again and again. */
    private static byte[] progressive(int side, int more) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
            writer.write(null, new IIOImage(picture, null, null), how);
        }
        byte[] sent = out.toByteArray();
        int last = sent.length - 2;
        while (sent[last] != (byte) 0xff || sent[last + 1] != (byte) 0xda) {
            last--;
        }
        int head = 2 + ByteBuffer.wrap(sent).getShort(last + 2);
        ByteBuffer all = ByteBuffer.allocate(sent.length + more * head).put(sent, 0, sent.length - 2);
        for (int i = 0; i < more; i++) {
            all.put(sent, last, head);
        }
        return all.put(sent, sent.length - 2, 2).array();
    }

    private static byte[] deep(int side) throws IOException {
        int[] bits = {16, 16, 16, 16};
        ColorModel colours = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                bits,
                true,
                false,
                Transparency.TRANSLUCENT,
                DataBuffer.TYPE_USHORT);
        WritableRaster pixels = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, side, side, 4, null);
        short[] row = new short[side * 4];
        Arrays.fill(row, (short) 0xffff);
        for (int i = side / 2; i < side; i++) {
            row[i * 4 + 1] = 0;
            row[i * 4 + 2] = 0;
        }
        for (int i = 1; i < side; i += 2) {
            Arrays.fill(row, i * 4, i * 4 + 3, (short) 0);
        }
        for (int y = 0; y < side; y++) {
            pixels.setDataElements(0, y, side, 1, row);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(colours, pixels, false, null), "png", out);
        return out.toByteArray();
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
