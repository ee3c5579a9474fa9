package outward.observed.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The causes and what shows them are the same in the documents and in the code. */
class CauseTest {

    @Test
    void docs_observations_lists_every_cause_with_what_shows_it() throws IOException {
        List<String> rows = Files.readAllLines(Path.of("docs/observations.md")).stream()
                .filter(l -> l.matches("\\| F\\d+ \\|.*"))
                .toList();
        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(Cause.values()).map(CauseTest::row).toList());
    }

    private static String row(Cause cause) {
        String codes = DriftCode.of(cause).stream().map(c -> "`" + c + "`").collect(Collectors.joining(", "));
        return "| %s | %s | %s |".formatted(cause, cause.sentence(), codes.isEmpty() ? "guided check" : codes);
    }

    @Test
    void every_cause_says_where_it_is_known_from() {
        assertThat(Cause.values()).extracting(Cause::source).doesNotContain("").hasSize(28);
    }
}
