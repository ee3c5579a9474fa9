package outward.runbook.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import outward.runbook.Prose;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.FigureBlock;
import outward.runbook.document.Leads;
import outward.runbook.document.Look;
import outward.runbook.document.Part;
import outward.runbook.document.XmlText;

/** A document as the XHTML that its pages are laid out from. */
final class PdfMarkup {
    private static final Parser PARSER = Parser.builder().build();

    private final Document document;
    private final Look look;
    private final Contents contents = new Contents();
    private final Figures figures = new Figures();
    private final HtmlRenderer renderer = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .nodeRendererFactory(CodeLines::new)
            .nodeRendererFactory(figures::places)
            .attributeProviderFactory(context -> contents)
            .build();

    PdfMarkup(Document document, Look look) {
        this.document = document;
        this.look = look;
    }

    /** The whole, or nothing where its sections have more characters than that. */
    Optional<String> within(int most) {
        StringBuilder body = new StringBuilder();
        Iterator<Part> parts = document.parts().get().iterator();
        while (parts.hasNext()) {
            append(parts.next(), body);
            if (body.length() > most) {
                return Optional.empty();
            }
        }
        return Optional.of(head() + front() + XmlText.possible(body.toString()) + "</body>\n</html>\n");
    }

    /** What is drawn in the places that the markup has for it. */
    Figures figures() {
        return figures;
    }

    private void append(Part part, StringBuilder body) {
        body.append("<div class=\"").append(place(part.place())).append("\">\n");
        Node section = PARSER.parse(part.markdown());
        Leads.mark(section);
        FigureBlock.into(section, part);
        renderer.render(section, body);
        body.append("</div>\n");
    }

    private static String place(Part.Place place) {
        return switch (place) {
            case RUNS_ON -> "part";
            case NEW_PAGE -> "part new";
            case OWN_PAGE -> "part own";
            case SIGNED -> "part signed";
        };
    }

    private String head() {
        String title = XmlText.of(document.title());
        return "<html lang=\"en\">\n<head>\n<title>" + title + "</title>\n"
                + "<meta name=\"description\" content=\"" + title + "\"/>\n"
                + "<meta name=\"subject\" content=\"" + title + "\"/>\n"
                + "<meta name=\"author\" content=\"" + XmlText.of(look.firm()) + "\"/>\n"
                + contents.bookmarks()
                + "<style>" + style() + Margins.of(document) + colour() + "</style>\n</head>\n<body>\n";
    }

    private String colour() {
        return look.colour() == null
                ? ""
                : ".edge, h2 { border-color: %1$s; } h1, h2 { color: %1$s; }\n".formatted(look.colour());
    }

    private String front() {
        Cover cover = document.cover();
        return cover == null
                ? running(List.of()) + "<h1>" + XmlText.of(document.title()) + "</h1>\n"
                : "<div class=\"cover\">\n" + running(cover.foot()) + FrontPage.of(document, cover, look, figures)
                        + "</div>\n" + contents.list();
    }

    /** They stand on the first page, since a page repeats what stood there or before. */
    private String running(List<String> foot) {
        StringBuilder running = new StringBuilder("<div class=\"running\">\n");
        document.running()
                .forEach(line -> running.append("<p>").append(plain(line)).append("</p>\n"));
        running.append("</div>\n<div class=\"foot\">\n");
        foot.forEach(line -> running.append("<p>").append(XmlText.of(line)).append("</p>\n"));
        return running.append("</div>\n").toString();
    }

    private static String plain(Prose line) {
        return XmlText.of(line.plain());
    }

    private static String style() {
        try (InputStream in = PdfMarkup.class.getResourceAsStream("/outward/runbook/print.css")) {
            if (in == null) {
                throw new IllegalStateException("There is no style for printed documents");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The class path cannot be read", e);
        }
    }
}
