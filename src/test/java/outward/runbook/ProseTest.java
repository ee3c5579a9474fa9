package outward.runbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import outward.address.Ipv6;

class ProseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '"',
            value = {
                "*bold*→\\*bold\\*",
                "<b>→&lt;b&gt;",
                "&#106;→&amp;\\#106;",
                "1. step→1\\. step", // a list, if it began a line
                "v1.2→v1.2", // no list
                "www.evil.example→www\\.evil.example", // some readers make a link of it
                "http://evil→http\\://evil",
                "2002:836b:2::/48→2002:836b:2::/48", // an address stays what it is
                "JUMP-01→JUMP-01",
                "- item→\\- item",
                "a | b→a \\| b",
            })
    void dataIsEscapedWhereItCouldBeMarkup(String data, String markdown) {
        assertThat(Prose.of("{}", data).markdown()).isEqualTo(markdown);
    }

    @Test
    void addressesNumbersAndProseStandAsTheyAre() {
        assertThat(Prose.of("{} {} {}", Ipv6.parse("2002:836b:2::1"), 64, new Prose("*ours*"))
                        .markdown())
                .isEqualTo("2002:836b:2::1 64 *ours*");
    }

    @Test
    void aValueWithoutAPlaceIsAnError() {
        assertThatThrownBy(() -> Prose.of("none", "one")).isInstanceOf(IllegalArgumentException.class);
    }
}
