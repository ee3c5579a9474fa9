package outward.runbook.word;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
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
    private static final int MOST_STYLES = 2_000;
    private static final Map<String, String> FONTS =
            Map.of("asciiTheme", "ascii", "hAnsiTheme", "hAnsi", "eastAsiaTheme", "eastAsia", "cstheme", "cs");

    private final ThemeFonts fonts;

    private TemplateStyles(ThemeFonts fonts) {
        this.fonts = fonts;
    }

    /** As XML; empty where these are no styles. */
    public static Optional<String> of(byte[] styles, byte @Nullable [] theme) {
        try {
            Document document = WordXml.parse(new InputSource(new ByteArrayInputStream(styles)));
            Element root = document.getDocumentElement();
            List<Element> all = WordXml.children(root, "style");
            if (!"styles".equals(root.getLocalName()) || all.isEmpty() || all.size() > MOST_STYLES) {
                return Optional.empty();
            }
            new TemplateStyles(theme == null ? ThemeFonts.NONE : ThemeFonts.of(theme)).clean(root);
            return Optional.of(WordXml.text(document));
        } catch (SAXException | XMLStreamException e) {
            return Optional.empty();
        }
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
            fonts.named(attribute.getValue()).ifPresent(font -> WordXml.set(element, FONTS.get(name), font));
        }
        boolean ours = WordXml.WORD.equals(attribute.getNamespaceURI());
        boolean names = "http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI());
        if (!names && (!ours || name.toLowerCase(Locale.ROOT).contains("theme"))) {
            element.removeAttributeNode(attribute);
        }
    }
}
