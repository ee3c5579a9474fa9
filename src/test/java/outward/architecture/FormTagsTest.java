package outward.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Fields of forms are written by one tag each: {@code field} for what is entered, {@code tick} for boxes. */
class FormTagsTest {
    private static final Path TEMPLATES = Path.of("ui-templates/templates");
    private static final Pattern CONTROL = Pattern.compile("<(?:input|select|textarea)\\b[^\n]*");

    /** What has no label of its own beside it: hidden fields, boxes of a table's rows, searches, and the file that only a script reads. */
    private static final Pattern APART =
            Pattern.compile(".*(?:type=\"hidden\"| hidden>|aria-label=|type=\"search\"|id=\"estate-file\").*");

    @Test
    void no_page_writes_a_field_by_hand() throws IOException {
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<String> byHand = files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.startsWith(TEMPLATES.resolve("tags")))
                    .flatMap(FormTagsTest::controls)
                    .toList();
            assertThat(byHand).isEmpty();
        }
    }

    private static Stream<String> controls(Path file) {
        try {
            return CONTROL.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group())
                    .filter(control -> !APART.matcher(control).matches())
                    .map(control -> file + ": " + control);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
