package outward.letterhead;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** How large a part of a document may be. Asked before a tree of it is built, which is many times as large. */
final class PartBounds {
    static final String UNREADABLE = "No styles can be read in this document.";

    private static final int MOST_BYTES = 2 << 20;
    private static final int MOST_NODES = 100_000;
    private static final int MOST_NAMES = 200;
    private static final int DEEPEST = 64;
    static final String TOO_LARGE = "A list, the styles or the theme of this document are larger than is read: 2 MB"
            + " unpacked, 100000 elements and attributes, 200 attributes of one element, and 64 levels.";

    private final XMLStreamReader xml;
    private int nodes;
    private int depth;

    private PartBounds(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** Why that part is not read, as a sentence; empty where it is. */
    static Optional<String> fault(byte[] part) {
        if (part.length > MOST_BYTES) {
            return Optional.of(TOO_LARGE);
        }
        try {
            return new PartBounds(reader(part)).isKept() ? Optional.empty() : Optional.of(TOO_LARGE);
        } catch (XMLStreamException e) {
            return Optional.of(UNREADABLE);
        }
    }

    /** What reads that part without building a tree, and nothing outside of it. */
    static XMLStreamReader reader(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    private boolean isKept() throws XMLStreamException {
        boolean kept = true;
        while (kept && xml.hasNext()) {
            kept = isKept(xml.next());
        }
        return kept;
    }

    private boolean isKept(int event) {
        nodes++;
        if (event == XMLStreamReader.END_ELEMENT) {
            depth--;
        }
        if (event == XMLStreamReader.START_ELEMENT) {
            depth++;
            int names = xml.getAttributeCount() + xml.getNamespaceCount();
            nodes += names;
            return names <= MOST_NAMES && depth <= DEEPEST && nodes <= MOST_NODES;
        }
        return nodes <= MOST_NODES;
    }
}
