package outward.letterhead;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** What the parts of an unpacked document are, as its own list of their kinds says (ECMA-376, part 2). */
final class TemplateParts {
    static final String NO_WORD = "This is no Word document: a DOCX or DOTX file is wanted.";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.";
    private static final Set<String> DOCUMENTS =
            Set.of(KIND + "wordprocessingml.document.main+xml", KIND + "wordprocessingml.template.main+xml");

    private final Map<String, byte[]> parts;
    private final Map<String, String> nameOfKind = new HashMap<>();
    private final Set<String> kinds = new HashSet<>();
    private boolean leadsOutside;

    private TemplateParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** Those of a document, each by its name in small letters. */
    static TemplateParts of(Map<String, byte[]> parts) {
        TemplateParts known = new TemplateParts(parts);
        known.read();
        return known;
    }

    private void read() {
        try {
            byte[] list = parts.get("[content_types].xml");
            if (list == null) {
                return;
            }
            read(list);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().endsWith(".rels")) {
                    read(part.getValue());
                }
            }
        } catch (XMLStreamException e) {
            kinds.clear();
        }
    }

    private void read(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element(xml);
            }
        }
    }

    private void element(XMLStreamReader xml) {
        String kind = xml.getAttributeValue(null, "ContentType");
        if (kind != null) {
            kinds.add(kind);
            String name = xml.getAttributeValue(null, "PartName");
            if (name != null && name.startsWith("/")) {
                nameOfKind.putIfAbsent(kind, name.substring(1).toLowerCase(Locale.ROOT));
            }
        }
        leadsOutside |= "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
    }

    /** Why it is not taken, as a sentence; empty where it is. */
    Optional<String> fault() {
        if (kinds.stream().anyMatch(TemplateParts::isProgram)
                || parts.keySet().stream().anyMatch(TemplateParts::isProgram)) {
            return Optional.of("This file holds macros or controls. Save it as DOCX or DOTX without them.");
        }
        if (kinds.stream().noneMatch(DOCUMENTS::contains)) {
            return Optional.of(NO_WORD);
        }
        return leadsOutside
                ? Optional.of(
                        "This file leads to something outside of it, such as a link, a linked picture or another template."
                                + " Take that out and send it again.")
                : Optional.empty();
    }

    private static boolean isProgram(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return small.contains("macroenabled") || small.contains("vba") || small.contains("activex");
    }

    /** The styles. */
    Optional<byte[]> styles() {
        return part("wordprocessingml.styles+xml");
    }

    /** What the styles name fonts by. */
    byte @Nullable [] theme() {
        return part("theme+xml").orElse(null);
    }

    private Optional<byte[]> part(String kind) {
        return Optional.ofNullable(nameOfKind.get(KIND + kind)).map(parts::get);
    }
}
