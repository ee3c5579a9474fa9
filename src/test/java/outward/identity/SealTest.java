package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SealTest {
    private static final byte[] PLAIN = "the secret".getBytes(StandardCharsets.UTF_8);
    private final Seal seal = new Seal("0123456789abcdef0123456789abcdef");

    @Test
    void what_is_sealed_opens_for_its_purpose_only_and_cannot_be_read() {
        byte[] sealed = seal.seal(PLAIN, "factor of ada");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
        assertThat(seal.open(sealed, "factor of ada")).hasValue(PLAIN);
        assertThat(seal.open(sealed, "factor of bob")).isEmpty();
        assertThat(new Seal("fedcba9876543210fedcba9876543210").open(sealed, "factor of ada"))
                .isEmpty();
    }

    @Test
    void a_single_changed_or_missing_bit_is_refused() {
        byte[] sealed = seal.seal(PLAIN, "");
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] changed = sealed.clone();
            changed[bit / 8] ^= (byte) (1 << (bit % 8));
            assertThat(seal.open(changed, "")).as("bit " + bit).isEmpty();
        }
        for (int length = 0; length < sealed.length; length++) {
            assertThat(seal.open(Arrays.copyOf(sealed, length), "")).isEmpty();
        }
    }

    @Test
    void the_same_is_sealed_differently_each_time() {
        assertThat(seal.seal(PLAIN, "")).isNotEqualTo(seal.seal(PLAIN, ""));
    }
}
