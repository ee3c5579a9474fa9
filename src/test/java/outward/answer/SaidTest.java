package outward.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SaidTest {
    private static final String SENTENCE = "Site Zürich was saved.\nReally.";

    @Test
    void a_sentence_comes_to_the_page_it_is_for_and_to_no_other() {
        var cookie = Said.to("/sites/1/hosts?view=all#list", SENTENCE);
        assertThat(Said.read(cookie.getValue(), "/sites/1/hosts")).contains(SENTENCE);
        assertThat(Said.read(cookie.getValue(), "/sites/1")).isEmpty();
    }

    @Test
    void its_cookie_is_for_this_site_and_no_script_and_lasts_a_minute() {
        var cookie = Said.to("/", "Done.");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getMaxAge()).isEqualTo(60);
        assertThat(cookie.getSameSite().name()).isEqualTo("STRICT");
        assertThat(cookie.getValue()).matches("[A-Za-z0-9_-]+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%", "a", "Lw", "Lwo", "LwogIA"}) // nothing, no base64, cut off, "/", "/\n", "/\n  "
    void what_was_not_written_here_says_nothing(String value) {
        assertThat(Said.read(value, "/")).isEmpty();
    }

    @Test
    void a_long_value_is_not_even_looked_at() {
        String sentence = "x".repeat(3_000);
        assertThat(Said.read(Said.to("/", sentence).getValue(), "/")).isEmpty();
    }

    @Test
    void a_very_long_name_is_cut_between_letters() {
        assertThat(Said.name("😀".repeat(80))).isEqualTo("😀".repeat(80));
        assertThat(Said.name("😀".repeat(81))).isEqualTo("😀".repeat(80) + "…");
    }
}
