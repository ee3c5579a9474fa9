package outward.answer;

import java.util.Optional;
import java.util.stream.Collectors;

/** What a one-line text may hold: no control characters, no halves of surrogate pairs, no blanks at its ends. */
public final class PlainText {
    private PlainText() {}

    /** What is wrong with a text of at most so many UTF-16 units, as a sentence; empty where nothing is. */
    public static Optional<String> fault(String text, int most) {
        if (text.isBlank()) {
            return Optional.of("This must not be empty.");
        }
        if (text.length() > most) {
            return Optional.of("This is longer than " + most + " characters.");
        }
        if (!text.strip().equals(text)) {
            return Optional.of("Blanks at the start or the end are not accepted.");
        }
        return text.codePoints().anyMatch(PlainText::isRefused)
                ? Optional.of("Control characters, line breaks and broken characters are not accepted.")
                : Optional.empty();
    }

    /** A surrogate that stands alone is a code point of its own here. */
    private static boolean isRefused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                true;
            default -> codePoint == 0xfffe || codePoint == 0xffff;
        };
    }

    /** A form's text in one line: line breaks, and the blanks around them, as one blank. */
    public static String oneLine(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The text with everything unprintable replaced, cut to a line. */
    public static String printable(String text) {
        String line = text.codePoints()
                .limit(60)
                .map(c -> isRefused(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return line.isEmpty() ? "?" : line;
    }

    /** Somebody else's text for a log or a list: what is not printable ASCII as a question mark, cut at so many characters. */
    public static String ascii(String text, int most) {
        String printable = text.replaceAll("[^ -~]", "?");
        return printable.length() > most ? printable.substring(0, most) : printable;
    }
}
