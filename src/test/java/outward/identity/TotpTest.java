package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    @ParameterizedTest
    @CsvSource({
        // RFC 6238, appendix B, SHA-1; the last six of its eight digits
        "59, 287082",
        "1111111109, 081804",
        "1111111111, 050471",
        "1234567890, 005924",
        "2000000000, 279037",
        "20000000000, 353130"
    })
    void codes_are_those_of_the_standard(long second, String code) {
        assertThat(Totp.code(SECRET, second / 30)).isEqualTo(code);
        assertThat(Totp.step(SECRET, code, Instant.ofEpochSecond(second), 0)).hasValue(second / 30);
    }

    @ParameterizedTest
    @CsvSource({
        // 1111111111 lies in step 37037037; one step early or late is accepted, two are not
        "1111111050, false",
        "1111111080, true",
        "1111111110, true",
        "1111111169, true",
        "1111111170, false"
    })
    void a_clock_may_be_one_step_off(long now, boolean good) {
        assertThat(Totp.step(SECRET, "050471", Instant.ofEpochSecond(now), 0).isPresent())
                .isEqualTo(good);
    }

    @Test
    void no_code_up_to_the_one_used_last_is_good() {
        Instant now = Instant.ofEpochSecond(1111111111);
        assertThat(Totp.step(SECRET, "050471", now, 37037036)).hasValue(37037037);
        assertThat(Totp.step(SECRET, "050471", now, 37037037)).isEmpty();
        assertThat(Totp.step(SECRET, "050471", now, 37037038)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "50471", "0504711", "٠٥٠٤٧١", "-50471"})
    void what_is_not_these_six_digits_is_no_code(String typed) {
        assertThat(Totp.step(SECRET, typed, Instant.ofEpochSecond(1111111111), 0))
                .isEmpty();
    }

    @Test
    void authenticators_read_the_secret_from_an_address() {
        assertThat(Totp.address(SECRET, "ada+x@example.com"))
                .isEqualTo("otpauth://totp/Outward:ada%2Bx%40example.com"
                        + "?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Outward");
    }

    @Test
    void each_secret_is_another_of_160_bits() {
        assertThat(Totp.newSecret()).hasSize(20).isNotEqualTo(Totp.newSecret());
        assertThat(Totp.text(Totp.newSecret())).matches("[A-Z2-7]{32}");
    }
}
