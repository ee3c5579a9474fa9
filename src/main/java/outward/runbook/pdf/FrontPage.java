package outward.runbook.pdf;

import java.awt.Graphics2D;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.Logo;
import outward.runbook.document.Look;
import outward.runbook.document.XmlText;

/** The cover. */
final class FrontPage {
    /** The box that a logo fits into, in pixels of style sheets. */
    private static final int LOGO_WIDTH = 265;

    private static final int LOGO_HEIGHT = 90;
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private FrontPage() {}

    static String of(Document document, Cover cover, Look look, Figures figures) {
        StringBuilder page = new StringBuilder("<div class=\"sender\">");
        page.append(logo(look, figures))
                .append("<p class=\"firm\">")
                .append(XmlText.of(look.firm()))
                .append("</p></div>\n<div class=\"edge\"></div>\n");
        page.append("<p class=\"customer\">")
                .append(XmlText.of(cover.subject().customer()))
                .append("</p>\n<h1>")
                .append(XmlText.of(document.title()))
                .append("</h1>\n<p class=\"site\">Site ")
                .append(XmlText.of(cover.subject().site()))
                .append("</p>\n<table>\n");
        cover.lines().forEach(line -> page.append(row(line)));
        return page.append("</table>\n<p class=\"notice\">")
                .append(XmlText.of(cover.notice()))
                .append("</p>\n")
                .toString();
    }

    private static String row(Cover.Line line) {
        String value = RENDERER.render(PARSER.parse(line.value().markdown()));
        return "<tr><th scope=\"row\">" + XmlText.of(line.name()) + "</th><td>" + XmlText.possible(value)
                + "</td></tr>\n";
    }

    private static String logo(Look look, Figures figures) {
        Logo logo = look.logo();
        if (logo == null) {
            return "";
        }
        int width = (int) Math.ceil(logo.widthIn(LOGO_WIDTH, LOGO_HEIGHT));
        int height = (int) Math.ceil(width * logo.heightPerWidth());
        StringBuilder place = new StringBuilder("<div class=\"logo\"><object");
        figures.place("Logo of " + look.firm(), width, height, surface -> draw(logo, surface, width, height))
                .forEach((name, value) -> place.append(' ')
                        .append(name)
                        .append("=\"")
                        .append(XmlText.of(value))
                        .append('"'));
        return place.append("></object></div>\n").toString();
    }

    private static void draw(Logo logo, Graphics2D surface, int width, int height) {
        surface.drawImage(logo.image(), 0, 0, width, height, null);
    }
}
