package outward.runbook.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The styles of a firm's template, cleaned of all that leads elsewhere: the fonts of its theme are written out, its lists are
 * left behind, and what is no part of the main vocabulary is dropped.
 */
public final class TemplateStyles {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final int MOST_STYLES = 2_000;
    private static final Map<String, String> FONTS =
            Map.of("asciiTheme", "ascii", "hAnsiTheme", "hAnsi", "eastAsiaTheme", "eastAsia", "cstheme", "cs");

    private final @Nullable Document theme;

    private TemplateStyles(@Nullable Document theme) {
        this.theme = theme;
    }

    /** As XML; empty where these are no styles. */
    public static Optional<String> of(byte[] styles, byte @Nullable [] theme) {
        try {
            Document document = WordXml.parse(source(styles));
            Element root = document.getDocumentElement();
            List<Element> all = WordXml.children(root, "style");
            if (!"styles".equals(root.getLocalName()) || all.isEmpty() || all.size() > MOST_STYLES) {
                return Optional.empty();
            }
            new TemplateStyles(theme == null ? null : WordXml.parse(source(theme))).clean(root);
            return Optional.of(WordXml.text(document));
        } catch (SAXException e) {
            return Optional.empty();
        }
    }

    private static InputSource source(byte[] content) {
        return new InputSource(new ByteArrayInputStream(content));
    }

    private void clean(Element element) {
        List<Attr> attributes = new ArrayList<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            attributes.add((Attr) element.getAttributes().item(i));
        }
        attributes.forEach(attribute -> clean(element, attribute));
        for (Node child = element.getFirstChild(); child != null; ) {
            Node next = child.getNextSibling();
            if (!isKept(child)) {
                element.removeChild(child);
            } else if (child instanceof Element inside) {
                clean(inside);
            }
            child = next;
        }
    }

    private static boolean isKept(Node child) {
        return child instanceof Element element
                ? WordXml.WORD.equals(element.getNamespaceURI()) && !"numPr".equals(element.getLocalName())
                : child.getNodeType() == Node.TEXT_NODE
                        && child.getTextContent().isBlank();
    }

    private void clean(Element element, Attr attribute) {
        String name = attribute.getLocalName();
        if (FONTS.containsKey(name)) {
            font(attribute.getValue()).ifPresent(font -> WordXml.set(element, FONTS.get(name), font));
        }
        boolean ours = WordXml.WORD.equals(attribute.getNamespaceURI());
        boolean names = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
        if (!names && (!ours || name.toLowerCase(Locale.ROOT).contains("theme"))) {
            element.removeAttributeNode(attribute);
        }
    }

    /** That of a name such as {@code majorHAnsi}. */
    private Optional<String> font(String name) {
        if (theme == null) {
            return Optional.empty();
        }
        String kind = name.startsWith("major") ? "majorFont" : "minorFont";
        String script = name.endsWith("EastAsia") ? "ea" : name.endsWith("Bidi") ? "cs" : "latin";
        var fonts = theme.getElementsByTagNameNS(DRAWING, kind);
        if (fonts.getLength() == 0) {
            return Optional.empty();
        }
        var faces = ((Element) fonts.item(0)).getElementsByTagNameNS(DRAWING, script);
        return faces.getLength() == 0
                ? Optional.empty()
                : Optional.of(((Element) faces.item(0)).getAttribute("typeface"))
                        .filter(face -> !face.isBlank() && !face.startsWith("+"));
    }
}
