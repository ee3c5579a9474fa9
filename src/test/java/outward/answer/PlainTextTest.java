package outward.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    private static final String BLANKS = " ".repeat(1_000_000);

    @Test
    void line_breaks_become_blanks() {
        assertThat(PlainText.oneLine("Window  tonight")).isEqualTo("Window  tonight");
        assertThat(PlainText.oneLine("Window\ntonight")).isEqualTo("Window tonight");
        assertThat(PlainText.oneLine(" Window \r\n\r\n tonight ")).isEqualTo("Window tonight");
        assertThat(PlainText.oneLine(" \n ")).isEmpty();
    }

    @Test
    void a_text_of_blanks_keeps_nobody_waiting() {
        String line = assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> PlainText.oneLine("a" + BLANKS + "a\n" + BLANKS));
        assertThat(line).hasSize(BLANKS.length() + 2);
    }
}
