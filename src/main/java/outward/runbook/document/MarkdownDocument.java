package outward.runbook.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Collectors;
import outward.runbook.MarkdownText;
import outward.runbook.Prose;

/** Writes a document as Markdown, section by section. */
public final class MarkdownDocument {
    private MarkdownDocument() {}

    /** Writes it whole; line ends are LF. Its pictures are told in words. */
    public static void write(Document document, Writer out) throws IOException {
        write(document, out, part -> "");
    }

    /** The same with its pictures from that folder beside it. */
    public static void writeBeside(String folder, Document document, Writer out) throws IOException {
        write(
                document,
                out,
                part -> part.figures().stream()
                        .map(figure -> "![" + MarkdownText.of(figure.drawing().title()) + "](" + folder + "/"
                                + figure.name() + ".svg)\n\n")
                        .collect(Collectors.joining()));
    }

    private static void write(Document document, Writer out, Function<Part, String> pictures) throws IOException {
        out.write("# " + MarkdownText.of(document.title()) + "\n\n");
        String running = document.running().stream().map(Prose::markdown).collect(Collectors.joining("\\\n> "));
        out.write("> " + running + "\n\n");
        Iterator<Part> parts = document.parts().get().iterator();
        while (parts.hasNext()) {
            Part part = parts.next();
            int place = part.figures().isEmpty() ? 0 : part.markdown().indexOf("\n\n") + 2;
            out.write(part.markdown(), 0, place);
            out.write(pictures.apply(part));
            out.write(part.markdown(), place, part.markdown().length() - place);
        }
    }
}
