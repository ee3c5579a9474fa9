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
}
