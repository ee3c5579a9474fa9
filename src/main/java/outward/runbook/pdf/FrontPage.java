package outward.runbook.pdf;

import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import outward.runbook.document.Cover;
import outward.runbook.document.Document;
import outward.runbook.document.Look;
import outward.runbook.document.XmlText;

/** The cover. */
final class FrontPage {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .omitSingleParagraphP(true)
            .build();

    private FrontPage() {}

    static String of(Document document, Cover cover, Look look) {
        StringBuilder page = new StringBuilder("<div class=\"sender\">");
        page.append("<p class=\"firm\">")
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
}
