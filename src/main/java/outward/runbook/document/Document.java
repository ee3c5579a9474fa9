package outward.runbook.document;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import outward.runbook.Prose;

/**
 * A document: its file name without ending, its title as plain text, the lines that every printed page repeats, and its
 * sections as CommonMark, made one after the other so that a document of many hosts never stands in memory whole.
 */
public record Document(String file, String title, List<Prose> running, Supplier<Stream<String>> sections) {
    /** Keeps the lines as they are now. */
    public Document {
        running = List.copyOf(running);
    }
}
