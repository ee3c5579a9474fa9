package outward.runbook.window;

import java.io.Writer;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** CommonMark as HTML of the page; markup in it is escaped, as in the runbook's document. */
final class Markup {
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private Markup() {}

    static void write(String markdown, Writer out) {
        RENDERER.render(PARSER.parse(markdown), out);
    }
}
