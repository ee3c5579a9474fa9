package outward.runbook.document;

/** Text inside XML. */
public final class XmlText {
    private static final char REPLACEMENT = '\ufffd';

    private XmlText() {}

    /** Escaped for an element or an attribute; what XML cannot hold is replaced. */
    public static String of(String text) {
        return possible(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The same text with what XML 1.0 cannot hold replaced. */
    public static String possible(String text) {
        StringBuilder held = new StringBuilder(text.length());
        text.codePoints().forEach(point -> held.appendCodePoint(isPossible(point) ? point : REPLACEMENT));
        return held.toString();
    }

    private static boolean isPossible(int point) {
        return point >= 0x20
                ? !(point >= 0xd800 && point <= 0xdfff) && point != 0xfffe && point != 0xffff
                : point == '\t' || point == '\n' || point == '\r';
    }
}
