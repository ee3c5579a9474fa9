package outward.letterhead;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
    private boolean isTooLarge;

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
            read(list, this::kind);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (part.getKey().endsWith(".rels")) {
                    read(part.getValue(), this::target);
                }
            }
        } catch (XMLStreamException e) {
            kinds.clear();
        }
    }

    private void read(byte[] part, Consumer<XMLStreamReader> element) throws XMLStreamException {
        isTooLarge |= PartBounds.fault(part).isPresent();
        XMLStreamReader xml = PartBounds.reader(part);
        while (!isTooLarge && xml.hasNext()) {
            if (xml.next() == XMLStreamReader.START_ELEMENT) {
                element.accept(xml);
            }
        }
    }

    private void kind(XMLStreamReader xml) {
        String kind = xml.getAttributeValue(null, "ContentType");
        if (kind != null) {
            kinds.add(kind);
            String name = xml.getAttributeValue(null, "PartName");
            if (name != null && name.startsWith("/")) {
                nameOfKind.putIfAbsent(kind, name.substring(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private void target(XMLStreamReader xml) {
        leadsOutside |= "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"));
    }

    /** Why it is not taken, as a sentence; empty where it is. */
    Optional<String> fault() {
        if (isTooLarge) {
            return Optional.of(PartBounds.TOO_LARGE);
        }
        if (kinds.stream().anyMatch(TemplateParts::isProgram)
                || parts.keySet().stream().anyMatch(TemplateParts::isProgram)) {
            return Optional.of("This file holds macros or controls. Save it as DOCX or DOTX without them.");
        }
        if (kinds.stream().noneMatch(DOCUMENTS::contains)) {
            return Optional.of(NO_WORD);
        }
        if (leadsOutside) {
            return Optional.of(
                    "This file leads to something outside of it, such as a link, a linked picture or another template."
                            + " Take that out and send it again.");
        }
        return Stream.of(styles(), Optional.ofNullable(theme()))
                .flatMap(Optional::stream)
                .flatMap(part -> PartBounds.fault(part).stream())
                .findFirst();
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
