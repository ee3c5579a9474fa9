package outward.runbook.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import outward.runbook.MarkdownText;
import outward.runbook.Prose;

/**
 * Writes a document as one self-contained HTML page, from the same Markdown. Markup in it is escaped, so data could not
 * become HTML even if it got past {@link MarkdownText}.
 */
public final class HtmlDocument {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private HtmlDocument() {}

    /** Writes it whole, in UTF-8 once encoded; line ends are LF. */
    public static void write(Document document, Writer out) throws IOException {
        writeIllustrated(document, "", out);
    }

    /** The same with a picture of our own, as SVG, under the heading of the topology. */
    public static void writeIllustrated(Document document, String picture, Writer out) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        out.write("<title>" + plain(document.title()) + "</title>\n<style>" + style() + "</style>\n</head>\n<body>\n");
        out.write("<div class=\"sheet\">\n<header class=\"running\"><div>\n");
        for (Prose line : document.running()) {
            render(line.markdown(), out);
        }
        out.write("</div></header>\n<main><div>\n");
        render("# " + MarkdownText.of(document.title()), out);
        Iterator<String> sections = document.sections().iterator();
        while (sections.hasNext()) {
            String section = sections.next();
            int place = TopologySection.placeIn(section);
            if (place > 0 && !picture.isEmpty()) {
                render(section.substring(0, place), out);
                out.write("<div class=\"picture-box\" tabindex=\"0\" role=\"group\" aria-label=\"Topology\">\n"
                        + picture + "</div>\n");
                section = section.substring(place);
            }
            render(section, out);
        }
        out.write("</div></main>\n</div>\n</body>\n</html>\n");
    }

    private static void render(String markdown, Writer out) {
        RENDERER.render(PARSER.parse(markdown), out);
    }

    private static String plain(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String style() {
        try (InputStream in = HtmlDocument.class.getResourceAsStream("/outward/runbook/page.css")) {
            if (in == null) {
                throw new IllegalStateException("There is no style for documents");
            }
            return "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }
}
