package outward.runbook.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import outward.picture.Drawing;
import outward.runbook.document.Figure;
import outward.runbook.document.FigureBlock;
import outward.runbook.paint.Painter;

/** The pictures of a document: a place for each in the markup, and later the picture on the page, as shapes. */
final class Figures implements FSObjectDrawerFactory, FSObjectDrawer {
    private static final String TYPE = "outward/figure";
    private static final String NUMBER = "number";

    /** The room between the margins of A4, in pixels of style sheets, 96 to the inch. */
    private static final double WIDTH = 656;

    private static final double HEIGHT = 780;

    private final List<Consumer<Graphics2D>> drawn = new ArrayList<>();

    /** Writes the places while markup is made. */
    NodeRenderer places(HtmlNodeRendererContext context) {
        return new Places(context.getWriter());
    }

    private final class Places implements NodeRenderer {
        private final HtmlWriter html;

        Places(HtmlWriter html) {
            this.html = html;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FigureBlock.class);
        }

        @Override
        public void render(Node node) {
            Figure figure = ((FigureBlock) node).figure();
            Drawing drawing = figure.drawing();
            double scale = scale(drawing);
            var place = place(figure.words(), drawing.width() * scale, drawing.height() * scale, surface -> {
                surface.scale(scale, scale);
                Painter.paint(drawing, surface);
            });
            html.tag("div", Map.of("class", "figure"));
            html.tag("object", place);
            html.tag("/object");
            html.tag("/div");
        }
    }

    /** Attributes of an element in whose place that is drawn; it is so large in pixels. */
    Map<String, String> place(String words, double width, double height, Consumer<Graphics2D> drawer) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", TYPE);
        attributes.put(NUMBER, String.valueOf(drawn.size()));
        attributes.put("alt", words);
        attributes.put("style", "width:" + Math.ceil(width) + "px;height:" + Math.ceil(height) + "px");
        drawn.add(drawer);
        return attributes;
    }

    private static double scale(Drawing drawing) {
        return Math.min(1, Math.min(WIDTH / drawing.width(), HEIGHT / drawing.height()));
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return TYPE.equals(element.getAttribute("type"));
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        return this;
    }

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                drawn.get(Integer.parseInt(element.getAttribute(NUMBER)))::accept);
        return null;
    }
}
