package outward.runbook.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import outward.runbook.document.Look;

/** The styles of a file: ours, in the firm's colour, or a firm's own with ours for what it has none for. */
final class WordStyles {
    private static final String COLOUR = "1F4E79";
    private static final String TEXT = "<w:color w:val=\"auto\"/>";

    private WordStyles() {}

    static String of(String ours, Look look) {
        String colour = look.colour();
        String coloured = colour == null
                ? ours
                : ours.replace(COLOUR, colour.substring(1).toUpperCase(Locale.ROOT))
                        .replace(TEXT, "<w:color w:val=\"" + colour.substring(1).toUpperCase(Locale.ROOT) + "\"/>");
        return look.wordStyles() == null ? coloured : merged(coloured, look.wordStyles());
    }

    private static String merged(String ours, String theirs) {
        try {
            Document merged = WordXml.parse(theirs);
            Map<String, Element> byName = byName(WordXml.parse(ours));
            rename(merged, byName);
            Map<String, Element> present = byName(merged);
            byName.forEach((name, style) -> {
                if (!present.containsKey(name)) {
                    merged.getDocumentElement().appendChild(merged.importNode(style, true));
                }
            });
            return WordXml.text(merged);
        } catch (SAXException e) {
            throw new IllegalStateException("Styles that were taken are XML", e);
        }
    }

    /** Styles are known by kind and name; Word translates identifiers, and never these names. */
    private static Map<String, Element> byName(Document styles) {
        Map<String, Element> byName = new LinkedHashMap<>();
        for (Element style : WordXml.children(styles.getDocumentElement(), "style")) {
            List<Element> names = WordXml.children(style, "name");
            if (!names.isEmpty()) {
                String name = WordXml.value(names.get(0), "val").toLowerCase(Locale.ROOT);
                byName.putIfAbsent(WordXml.value(style, "type") + " " + name, style);
            }
        }
        return byName;
    }

    /** Theirs are called as ours where they are the same, and never as another one of ours. */
    private static void rename(Document theirs, Map<String, Element> ours) {
        Map<String, String> names = new LinkedHashMap<>();
        byName(theirs).forEach((name, style) -> {
            Element same = ours.get(name);
            if (same != null) {
                names.put(WordXml.value(style, "styleId"), WordXml.value(same, "styleId"));
            }
        });
        Set<String> taken = ours.values().stream()
                .map(style -> WordXml.value(style, "styleId"))
                .collect(Collectors.toSet());
        for (Element style : WordXml.children(theirs.getDocumentElement(), "style")) {
            String id = WordXml.value(style, "styleId");
            names.computeIfAbsent(id, other -> taken.contains(other) ? "Firm" + other : other);
            WordXml.set(style, "styleId", names.get(id));
        }
        for (Element style : WordXml.children(theirs.getDocumentElement(), "style")) {
            for (String reference : List.of("basedOn", "next", "link")) {
                WordXml.children(style, reference)
                        .forEach(e -> WordXml.set(
                                e, "val", names.getOrDefault(WordXml.value(e, "val"), WordXml.value(e, "val"))));
            }
        }
    }
}
