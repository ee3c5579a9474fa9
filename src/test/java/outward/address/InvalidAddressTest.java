package outward.address;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class InvalidAddressTest {

    @Test
    void saysInOneSentenceWhatWasWrongAndWhatIsAccepted() {
        assertThat(message("131.107.0.256"))
                .isEqualTo("\"131.107.0.256\" is not an IPv4 address because a number is above 255; write four decimal"
                        + " numbers from 0 to 255 with dots between, such as 10.2.16.10.");
    }

    @Test
    void namesAnEmptyValueInWords() {
        assertThat(message("")).startsWith("An empty value is not an IPv4 address because it is empty; ");
    }

    @Test
    void showsCharactersThatDoNotPrintByTheirNumber() {
        assertThat(message("1.2\r\n\u001b[31m\u202e\ud800"))
                .startsWith("\"1.2[U+000D][U+000A][U+001B][31m[U+202E][U+D800]\" is not an IPv4 address");
    }

    @Test
    void cutsLongTextShort() {
        assertThat(message("1".repeat(5000)))
                .startsWith(
                        "\"" + "1".repeat(60) + "...\" is not an IPv4 address because it is longer than any address;")
                .hasSizeLessThan(250);
    }

    private static String message(String text) {
        return assertThrows(InvalidAddress.class, () -> Ipv4.parse(text)).getMessage();
    }
}
