package outward.runbook.pdf;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Lines of code, each a block of its own: where paper is too narrow, its rest is indented and seen to belong to it. */
final class CodeLines implements NodeRenderer {
    private static final int LINES_KEPT_TOGETHER = 30;

    private final HtmlWriter html;

    CodeLines(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        List<String> lines = ((FencedCodeBlock) node).getLiteral().lines().toList();
        html.tag("div", Map.of("class", lines.size() <= LINES_KEPT_TOGETHER ? "code kept" : "code"));
        for (String line : lines) {
            html.tag("p");
            html.text(line.isEmpty() ? "\u00a0" : line);
            html.tag("/p");
        }
        html.tag("/div");
    }
}
