package outward.runbook.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import outward.runbook.MarkdownText;
import outward.runbook.Prose;

/**
 * Writes a document as one self-contained HTML page, from the same Markdown. Markup in it is escaped, so data could not
 * become HTML even if it got past {@link MarkdownText}.
 */
public final class HtmlDocument {
    private static final Parser PARSER = Parser.builder().build();
    private static final int CHAPTER = 2;
    private static final int STEP = 3;

    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(HtmlFigures::new)
            .attributeProviderFactory(context -> this::named)
            .build();
    private final Writer out;
    private int headings;

    private HtmlDocument(Writer out) {
        this.out = out;
    }

    /** Writes it whole, in UTF-8 once encoded; line ends are LF. Its pictures are SVG in the page. */
    public static void write(Document document, Writer out) throws IOException {
        write(document, null, out);
    }

    /** The same in a firm's look. */
    public static void write(Document document, @Nullable Look look, Writer out) throws IOException {
        new HtmlDocument(out).page(document, look);
    }

    private void page(Document document, @Nullable Look look) throws IOException {
        out.write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
        out.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + XmlText.of(document.title()) + "</title>\n<style>" + style() + colour(look)
                + "</style>\n</head>\n<body>\n<div class=\"sheet\">\n<header class=\"running\"><div>\n");
        for (Prose line : document.running()) {
            render(line.markdown());
        }
        out.write("</div></header>\n<main><div>\n");
        HtmlFront front = new HtmlFront(out);
        Cover cover = document.cover();
        if (cover == null) {
            render("# " + MarkdownText.of(document.title()));
        } else {
            front.cover(document, cover, look);
        }
        sections(document);
        out.write("</div></main>\n");
        if (cover != null) {
            front.foot(cover);
        }
        out.write("</div>\n</body>\n</html>\n");
    }

    private void sections(Document document) throws IOException {
        Iterator<Part> parts = document.parts().get().iterator();
        while (parts.hasNext()) {
            Part part = parts.next();
            Node section = PARSER.parse(part.markdown());
            Leads.mark(section);
            FigureBlock.into(section, part);
            if (part.place() == Part.Place.RUNS_ON) {
                renderer.render(section, out);
            } else {
                out.write("<div class=\"" + place(part.place()) + "\">\n");
                renderer.render(section, out);
                out.write("</div>\n");
            }
        }
    }

    private static String place(Part.Place place) {
        return switch (place) {
            case RUNS_ON -> "part";
            case NEW_PAGE -> "new";
            case OWN_PAGE -> "own";
            case SIGNED -> "signed";
        };
    }

    private void named(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading && (heading.getLevel() == CHAPTER || heading.getLevel() == STEP)) {
            attributes.put("id", "h" + headings++);
        }
    }

    private void render(String markdown) {
        renderer.render(PARSER.parse(markdown), out);
    }

    /** Dark enough for white paper, so it is kept from dark screens. */
    private static String colour(@Nullable Look look) {
        return look == null || look.colour() == null
                ? ""
                : "@media print, (prefers-color-scheme: light) { h1, h2 { color: %1$s; } .front, h2 { border-color: %1$s; } }\n"
                        .formatted(look.colour());
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
