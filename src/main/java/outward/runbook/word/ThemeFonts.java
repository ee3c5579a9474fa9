package outward.runbook.word;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The fonts of a theme, looked up once: its major and its minor ones, each for three kinds of script. */
final class ThemeFonts {
    static final ThemeFonts NONE = new ThemeFonts();

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final Set<String> KINDS = Set.of("majorFont", "minorFont");
    private static final Set<String> SCRIPTS = Set.of("latin", "ea", "cs");

    /** It is written out wherever the styles name it, so a small theme could make large styles. */
    private static final int LONGEST_NAME = 100;

    private final Map<String, String> faces = new HashMap<>();
    private @Nullable String kind;

    private ThemeFonts() {}

    /** Those of a theme as a stream of its elements: no tree of it is built. */
    static ThemeFonts of(byte[] theme) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(theme));
        ThemeFonts fonts = new ThemeFonts();
        while (xml.hasNext()) {
            fonts.take(xml.next(), xml);
        }
        return fonts;
    }

    private void take(int event, XMLStreamReader xml) {
        boolean begins = event == XMLStreamReader.START_ELEMENT;
        if ((!begins && event != XMLStreamReader.END_ELEMENT) || !DRAWING.equals(xml.getNamespaceURI())) {
            return;
        }
        String name = xml.getLocalName();
        if (KINDS.contains(name)) {
            kind = begins ? name : null;
        } else if (begins && kind != null && SCRIPTS.contains(name)) {
            String face = xml.getAttributeValue(null, "typeface");
            faces.putIfAbsent(kind + name, face == null ? "" : face);
        }
    }

    /** That of a name such as {@code majorHAnsi}. */
    Optional<String> named(String name) {
        String kindOfName = name.startsWith("major") ? "majorFont" : "minorFont";
        String script = name.endsWith("EastAsia") ? "ea" : name.endsWith("Bidi") ? "cs" : "latin";
        return Optional.ofNullable(faces.get(kindOfName + script))
                .filter(face -> !face.isBlank() && !face.startsWith("+") && face.length() <= LONGEST_NAME);
    }
}
