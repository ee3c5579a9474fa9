package outward.observed.text;

import java.util.Locale;

/** Which characters a pasted text may hold: no control characters but the blank ones, nothing invisible. */
public final class PlainText {
    private PlainText() {}

    /** Whether every character can be seen or is a blank. */
    public static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t';
            case Character.FORMAT, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            default -> true;
        };
    }

    public static String lowerCase(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text with U+FFFD in the place of every character that is not plain. */
    public static String visible(String text) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> visible.appendCodePoint(isPlain(c) ? c : 0xFFFD));
        return visible.toString();
    }

    /** The text with U+FFFD in the place of what escapes can write and nobody can keep: NUL, and half of a surrogate pair. */
    public static String storable(String text) {
        boolean is = text.codePoints().allMatch(PlainText::isStorable);
        return is
                ? text
                : text.codePoints()
                        .map(c -> isStorable(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isStorable(int character) {
        return character != 0 && Character.getType(character) != Character.SURROGATE;
    }

    /** The first characters, never half of one. */
    public static String start(String text, int length) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
    }
}
