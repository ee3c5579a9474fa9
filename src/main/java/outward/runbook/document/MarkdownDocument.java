package outward.runbook.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.stream.Collectors;
import outward.runbook.MarkdownText;
import outward.runbook.Prose;

/** Writes a document as Markdown, section by section. */
public final class MarkdownDocument {
    private MarkdownDocument() {}

    /** Writes it whole; line ends are LF. */
    public static void write(Document document, Writer out) throws IOException {
        out.write("# " + MarkdownText.of(document.title()) + "\n\n");
        String running = document.running().stream().map(Prose::markdown).collect(Collectors.joining("\\\n> "));
        out.write("> " + running + "\n\n");
        Iterator<String> sections = document.sections().iterator();
        while (sections.hasNext()) {
            out.write(sections.next());
        }
    }
}
