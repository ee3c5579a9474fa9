package outward.letterhead;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
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

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }
}
