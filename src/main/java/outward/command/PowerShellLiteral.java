package outward.command;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Text as a PowerShell expression of ASCII characters only. Five characters open and close a single-quoted string
 * (PowerShell's CharTraits.cs: the apostrophe, U+2018 to U+201B), and a file read in another code page can turn bytes
 * into one of them, so whatever is not printable ASCII is written as a number: {@code ('' + 'Bob' + [char]0x2019 + 's')}.
 */
public final class PowerShellLiteral {
    private static final Pattern PIECE = Pattern.compile("'((?:[^']|'')*)'|\\[char\\]0x([0-9a-f]{4})");

    private PowerShellLiteral() {}

    /** The expression; refuses, as a bug, what {@link #refusal} names. */
    public static String of(String value) {
        refusal(value).ifPresent(reason -> {
            throw new IllegalArgumentException(reason);
        });
        return isPrintable(value) ? quoted(value, 0, value.length()) : joined(value);
    }

    /** Why PowerShell text cannot hold this value: a NUL or half a surrogate pair; empty where it can. */
    public static Optional<String> refusal(String value) {
        for (int at = 0; at < value.length(); at++) {
            char unit = value.charAt(at);
            if (unit == 0) {
                return Optional.of("A NUL character cannot stand in PowerShell text");
            }
            if (Character.isSurrogate(unit)) {
                if (Character.charCount(value.codePointAt(at)) == 1) {
                    return Optional.of("Half a surrogate pair is not a character");
                }
                at++;
            }
        }
        return Optional.empty();
    }

    /** The value of an expression that {@link #of} wrote. */
    static String parse(String expression) {
        StringBuilder value = new StringBuilder();
        PIECE.matcher(expression).results().forEach(piece -> {
            String number = piece.group(2);
            value.append(number == null ? piece.group(1).replace("''", "'") : (char) Integer.parseInt(number, 16));
        });
        return value.toString();
    }

    private static boolean isPrintable(String value) {
        return value.chars().allMatch(unit -> isPrintable((char) unit));
    }

    private static boolean isPrintable(char unit) {
        return unit >= ' ' && unit <= '~';
    }

    /** The leading empty string makes the sum a string even where the value starts with a number form. */
    private static String joined(String value) {
        StringBuilder sum = new StringBuilder("(''");
        int at = 0;
        while (at < value.length()) {
            int end = endOfRun(value, at);
            sum.append(" + ").append(end > at ? quoted(value, at, end) : number(value.charAt(at)));
            at = Math.max(end, at + 1);
        }
        return sum.append(')').toString();
    }

    private static int endOfRun(String value, int start) {
        int end = start;
        while (end < value.length() && isPrintable(value.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String quoted(String value, int start, int end) {
        StringBuilder text = new StringBuilder(end - start + 2).append('\'');
        for (int at = start; at < end; at++) {
            char unit = value.charAt(at);
            text.append(unit == '\'' ? "''" : String.valueOf(unit));
        }
        return text.append('\'').toString();
    }

    private static String number(char unit) {
        String digits = Integer.toHexString(unit);
        return "[char]0x" + "0".repeat(4 - digits.length()) + digits;
    }
}
