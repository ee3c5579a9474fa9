package outward.runbook;

/**
 * Data as CommonMark text that is only ever text, on one line. What could begin or end markup is escaped; punctuation
 * that cannot stays as it is, so that addresses and sentences remain readable and can be searched for in the file.
 */
public final class MarkdownText {
    private static final String ALWAYS = "\\`*_[]#+~|";

    private final String data;
    private final StringBuilder text;

    private MarkdownText(String data) {
        this.data = data;
        this.text = new StringBuilder(data.length() + 8);
    }

    /** The text. */
    public static String of(String data) {
        MarkdownText text = new MarkdownText(data);
        for (int at = 0; at < data.length(); at++) {
            text.append(at);
        }
        return text.text.toString();
    }

    private void append(int at) {
        char unit = data.charAt(at);
        switch (unit) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '\t', '\n', '\r', '\f', '\u000b', '\u0085', '\u2028', '\u2029' -> text.append(' ');
            default -> {
                if (ALWAYS.indexOf(unit) >= 0 || isMarkup(unit, at)) {
                    text.append('\\');
                }
                text.append(unit);
            }
        }
    }

    /** A hyphen may begin a list or a line, a number with a dot or bracket a list; some readers make links of addresses. */
    private boolean isMarkup(char unit, int at) {
        return switch (unit) {
            case '-', '=' -> !(isWord(at - 1) && isWord(at + 1));
            case '.' -> isAllDigits(at) || data.regionMatches(true, at - 3, "www", 0, 3);
            case ')' -> isAllDigits(at);
            case ':' -> data.startsWith("//", at + 1);
            case '@' -> true;
            default -> false;
        };
    }

    private boolean isWord(int at) {
        return at >= 0 && at < data.length() && Character.digit(data.charAt(at), 36) >= 0 && data.charAt(at) < 128;
    }

    private boolean isAllDigits(int end) {
        return end > 0 && data.chars().limit(end).allMatch(unit -> unit >= '0' && unit <= '9');
    }
}
