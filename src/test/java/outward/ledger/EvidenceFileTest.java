package outward.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFileTest {
    private static String type(byte[] content) {
        return EvidenceFile.of("a name.exe", content).map(EvidenceFile::type).orElse("refused");
    }

    /** A text and what it is, whatever its name says. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            Address 2002:836b:2:3333::10 | text/plain
            {"a": [1, 2]}                | application/json
            [1]                          | application/json
            # a word alone, and what does not end, is text
            42                           | text/plain
            {"a": 1                      | text/plain
            {} {}                        | text/plain
            <script>alert(1)</script>    | text/plain
            """)
    void a_text_is_text_or_json(String text, String type) {
        assertThat(type(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(type);
    }

    @Test
    void what_powershell_writes_with_an_arrow_is_text_too() {
        assertThat(type("\ufeffRoute".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("text/plain");
    }

    @Test
    void a_picture_is_known_by_its_first_bytes() {
        assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0}))
                .isEqualTo("image/png");
    }

    @Test
    void everything_else_is_refused() {
        assertThat(type(new byte[0])).isEqualTo("refused");
        assertThat(type(new byte[] {'M', 'Z', 0, 3})).isEqualTo("refused");
        assertThat(type(new byte[] {(byte) 0xc3, 'x'})).isEqualTo("refused");
        assertThat(type("x".repeat(EvidenceFile.MOST + 1).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("refused");
        assertThat(type("x".repeat(EvidenceFile.MOST).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("text/plain");
    }

    @Test
    void a_mark_at_the_beginning_of_json_does_not_make_it_text() {
        assertThat(type("\ufeff{\"a\": 1}".getBytes(StandardCharsets.UTF_8))).isEqualTo("application/json");
        assertThat(type("\ufeff{\"a\": 1}".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("application/json");
    }

    @Test
    void the_head_of_a_picture_alone_and_half_a_mark_are_nothing() {
        assertThat(type(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}))
                .isEqualTo("refused");
        assertThat(type(new byte[] {(byte) 0xff})).isEqualTo("refused");
    }

    /** Blanks that consoles print are text, other control characters are not. */
    @Test
    void tabs_line_ends_and_page_ends_are_printed() {
        assertThat(type("a\tb\r\nc\fd".getBytes(StandardCharsets.UTF_8))).isEqualTo("text/plain");
        assertThat(type("a\u0007".getBytes(StandardCharsets.UTF_8))).isEqualTo("refused");
        assertThat(type("a\u001b[0m".getBytes(StandardCharsets.UTF_8))).isEqualTo("refused");
    }

    @Test
    void a_file_keeps_its_name_and_bytes_whatever_happens_to_those_that_were_given() {
        byte[] given = "Route".getBytes(StandardCharsets.UTF_8);
        EvidenceFile file = EvidenceFile.of("route.txt", given).orElseThrow();
        given[0] = 'X';
        file.content()[1] = 'X';
        assertThat(new String(file.content(), StandardCharsets.UTF_8)).isEqualTo("Route");
        assertThat(file.name()).isEqualTo("route.txt");
    }
}
