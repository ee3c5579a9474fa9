package outward.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which paths are ours, however long the text is. */
class OwnPathTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/hosts", "/sites/01234567-89ab-7cde-8f01-23456789abcd/as-built"})
    void names_one_behind_the_other_are(String path) {
        assertThat(OwnPath.is(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "hosts", "//evil.example", "/a//b", "/a/", "/\\evil", "/a/../b", "/%2e", "/a.b", "/a b"})
    void what_a_browser_may_read_as_another_site_is_not(String path) {
        assertThat(OwnPath.is(path)).isFalse();
    }

    /** A stack per name had been needed: a text of 4,000 characters ended in an error. */
    @Test
    void very_many_names_are_refused_without_an_error() {
        assertThat(OwnPath.is("/a".repeat(1_000))).isTrue();
        assertThat(OwnPath.is("/a".repeat(1_001))).isFalse();
        assertThat(OwnPath.is("/a".repeat(1_000_000))).isFalse();
    }
}
