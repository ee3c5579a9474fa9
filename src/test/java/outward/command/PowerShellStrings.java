package outward.command;

import java.util.Optional;

/**
 * Reads an expression made of string literals and characters the way PowerShell does: any of five characters opens a
 * string, any closes it, and any two in a row stand for one, the second. Written apart from the code under test.
 */
final class PowerShellStrings {
    private static final String QUOTES = "'\u2018\u2019\u201a\u201b";

    private final String text;
    private final StringBuilder value = new StringBuilder();
    private int at;

    private PowerShellStrings(String text) {
        this.text = text;
    }

    /** The value; empty where the text is anything but one string, or one sum of strings in parentheses. */
    static Optional<String> valueOf(String text) {
        PowerShellStrings reader = new PowerShellStrings(text);
        boolean whole = text.startsWith("(") ? reader.sum() : reader.string();
        return whole && reader.at == text.length() ? Optional.of(reader.value.toString()) : Optional.empty();
    }

    private boolean sum() {
        at = 1;
        boolean read = term();
        while (read && text.startsWith(" + ", at)) {
            at += 3;
            read = term();
        }
        return read && at < text.length() && text.charAt(at++) == ')';
    }

    private boolean term() {
        if (!text.startsWith("[char]0x", at)) {
            return string();
        }
        value.append((char) Integer.parseInt(text.substring(at + 8, at + 12), 16));
        at += 12;
        return true;
    }

    private boolean string() {
        if (!quoteAt(at)) {
            return false;
        }
        at++;
        while (at < text.length()) {
            if (!quoteAt(at)) {
                value.append(text.charAt(at++));
            } else if (quoteAt(at + 1)) {
                value.append(text.charAt(at + 1));
                at += 2;
            } else {
                at++;
                return true;
            }
        }
        return false;
    }

    private boolean quoteAt(int place) {
        return place < text.length() && QUOTES.indexOf(text.charAt(place)) >= 0;
    }
}
