package outward.runbook.document;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Pictures in a page, as SVG. */
final class HtmlFigures implements NodeRenderer {
    private final HtmlWriter html;

    HtmlFigures(HtmlNodeRendererContext context) {
        html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FigureBlock.class);
    }

    @Override
    public void render(Node node) {
        Figure figure = ((FigureBlock) node).figure();
        html.line();
        html.raw("<div class=\"picture-box\" tabindex=\"0\" role=\"group\"");
        html.raw(" aria-labelledby=\"" + figure.name() + "-title\">\n");
        html.raw(figure.drawing().svg(figure.name()));
        html.raw("</div>\n");
    }
}
