package outward.letterhead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContrastTest {
    /** As the calculator of WebAIM gives them. */
    @ParameterizedTest
    @CsvSource({
        "#000000, 21", // black
        "#ffffff, 1", // white on itself
        "#767676, 4.54", // the lightest grey that is text
        "#777777, 4.48", // the darkest that is not
        "#ff0000, 4.00", // red
        "#1f4e79, 8.66" // ours
    })
    void the_ratio_is_that_of_wcag(String colour, double ratio) {
        assertThat(Contrast.toWhite(colour)).isCloseTo(ratio, within(0.01));
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_with_one_that_can() {
        assertThat(Contrast.fault("#1f4e79")).isEmpty();
        assertThat(Contrast.fault("#ffaa00"))
                .contains("On white this colour has a contrast of 1.9 to 1; headings need 4.5 to 1 (WCAG 2.2). "
                        + Contrast.darker("#ffaa00") + " would do.");
        assertThat(Contrast.toWhite(Contrast.darker("#ffaa00"))).isBetween(4.5, 4.8);
    }
}
