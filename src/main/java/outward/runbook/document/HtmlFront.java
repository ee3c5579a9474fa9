package outward.runbook.document;

import java.io.IOException;
import java.io.Writer;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands before the sections of a page: who wrote it, for whom, and the contents. */
final class HtmlFront {
    private static final int LOGO_WIDTH = 260;
    private static final int LOGO_HEIGHT = 88;

    private final Writer out;

    HtmlFront(Writer out) {
        this.out = out;
    }

    void cover(Document document, Cover cover, @Nullable Look look) throws IOException {
        out.write("<div class=\"front\">\n");
        if (look != null) {
            sender(look);
        }
        out.write("<p class=\"customer\">" + XmlText.of(cover.subject().customer()) + "</p>\n<h1>"
                + XmlText.of(document.title()) + "</h1>\n<p class=\"place\">Site "
                + XmlText.of(cover.subject().site()) + "</p>\n<p class=\"notice\">" + XmlText.of(cover.notice())
                + "</p>\n</div>\n");
        contents(Outline.of(document.sections()));
    }

    private void sender(Look look) throws IOException {
        out.write("<div class=\"sender\">\n");
        Logo logo = look.logo();
        if (logo != null) {
            long width = Math.round(logo.widthIn(LOGO_WIDTH, LOGO_HEIGHT));
            out.write("<img alt=\"\" width=\"" + width + "\" height=\""
                    + Math.max(1, Math.round(width * logo.heightPerWidth())) + "\" src=\"data:image/png;base64,"
                    + Base64.getEncoder().encodeToString(logo.png()) + "\">\n");
        }
        out.write("<p class=\"firm\">" + XmlText.of(look.firm()) + "</p>\n</div>\n");
    }

    private void contents(List<Outline.Entry> entries) throws IOException {
        out.write("<nav class=\"contents\" aria-labelledby=\"contents\">\n<h2 id=\"contents\">Contents</h2>\n<ul>\n");
        for (Outline.Entry entry : entries) {
            out.write("<li class=\"level" + entry.level() + "\"><a href=\"#h" + entry.number() + "\">"
                    + XmlText.of(entry.title()) + "</a></li>\n");
        }
        out.write("</ul>\n</nav>\n");
    }

    /** What every printed page says at its foot. */
    void foot(Cover cover) throws IOException {
        out.write("<footer class=\"foot\"><div>\n");
        for (String line : cover.foot()) {
            out.write("<p>" + XmlText.of(line) + "</p>\n");
        }
        out.write("</div></footer>\n");
    }
}
