package outward.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {
    private static String refusal(String password) {
        return Password.refusal(password, List.of("ada@example.com", "Zanzibar Consulting"))
                .orElse("");
    }

    /** Characters that nobody guesses; from U+1F300 on each is one code point in two chars and four bytes. */
    private static String of(int length, int from) {
        return new Random(length)
                .ints(length, from, from + 90)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({
        // as ASVS 5.0, 6.2.1 and 6.2.9 count: characters, not bytes or UTF-16 units
        "11, Use at least 12 characters; several words are fine.",
        "12, ''",
        "256, ''",
        "257, Use at most 256 characters."
    })
    void length_is_counted_in_characters(int length, String refusal) {
        assertThat(refusal(of(length, '!'))).isEqualTo(refusal);
        assertThat(refusal(of(length, 0x1F300))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", // the commonest, made longer
                "123456789012",
                "qwertyuiop12", // a row of keys
                "aaaaaaaaaaaaaaaa",
                "abcabcabcabc",
                "iloveyou2024", // a common one with a year
                "Zanzibar Consulting", // the firm's name
                "ada@example.com" // the person's address
            })
    void what_is_tried_first_is_refused(String password) {
        assertThat(refusal(password)).startsWith("This is among the first that an attacker tries.");
    }

    @Test
    void several_words_and_pasted_ones_are_accepted() {
        assertThat(refusal("lantern gravel ostrich ninety")).isEmpty();
        assertThat(refusal("  lantern gravel ostrich  ")).isEmpty();
    }

    @Test
    void what_stands_behind_the_72nd_byte_counts() {
        String start = of(72, '!');
        String hash = Password.hash(start + "x");
        assertThat(Password.matches(start + "x", hash)).isTrue();
        assertThat(Password.matches(start + "y", hash)).isFalse();
        assertThat(Password.matches(start, hash)).isFalse();
    }
}
