package outward.runbook.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.runbook.Prose;

/**
 * A document: its file name without ending, its title as plain text, the lines that every printed page repeats, and its
 * sections as CommonMark, made one after the other so that a document of many hosts never stands in memory whole.
 *
 * @param cover what its first page says where there are pages; null for one that is short
 */
public record Document(
        String file, String title, @Nullable Cover cover, List<Prose> running, Supplier<Stream<Part>> parts) {
    /** Keeps the lines as they are now. */
    public Document {
        running = List.copyOf(running);
    }

    /** One without a cover. */
    public Document(String file, String title, List<Prose> running, Supplier<Stream<String>> sections) {
        this(file, title, null, running, () -> sections.get().map(Part::new));
    }

    /** Its sections in order. */
    public Stream<String> sections() {
        return parts.get().map(Part::markdown);
    }
}
