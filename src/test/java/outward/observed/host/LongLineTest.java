package outward.observed.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines as long as one is read, made of what a form looks for: none of them keeps a thread busy. */
class LongLineTest {
    private static final Duration ENDS = Duration.ofSeconds(20);
    private static final int LENGTH = 1_990;

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ", ".", " .", "a ", "a.", "- ", "-", "1 ", ":", ": ", "::", ">", "\t", "| ", "=", "\"", "{", "[",
                "fe80 ", "a:", " a:b"
            })
    void is_read_or_left(String piece) {
        String full = piece.repeat(LENGTH / piece.length());
        List<String> lines = List.of(
                full,
                full + "x",
                "x" + full,
                " ".repeat(100) + full,
                full + " x : y",
                " ".repeat(90) + ".".repeat(1_800) + "x");
        String text = String.join("\n", lines) + "\n";
        HostState state = assertTimeoutPreemptively(ENDS, () -> HostReport.read(text));
        assertThat(state.addresses()).isEmpty();
    }

    /** Just under the length from which a line is left: each of them had been tried from each of its blanks on. */
    @ParameterizedTest
    @ValueSource(strings = {"\t", " ", "| ", "-", "- "})
    void many_lines_of_blanks_and_rules_are_read_or_left(String piece) {
        String text = (piece.repeat(1_990 / piece.length()) + "x\n").repeat(200);
        HostState state = assertTimeoutPreemptively(ENDS, () -> HostReport.read(text));
        assertThat(state.addresses()).isEmpty();
    }
}
