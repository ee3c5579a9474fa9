package outward.command;

import java.util.Optional;

/**
 * A value as one argument in a {@code .cmd} file. Percent signs expand even inside quotes, so they are doubled; a run
 * of backslashes before the closing quote would take it away, so that is doubled too (C runtime argument rules).
 */
public final class CmdArgument {
    private CmdArgument() {}

    /** The quoted argument; empty where a {@code .cmd} file cannot carry the value. */
    public static Optional<String> of(String value) {
        return isCarried(value) ? Optional.of(quoted(value)) : Optional.empty();
    }

    /** Whether every character is printable ASCII other than the double quote: nothing else survives cmd unchanged. */
    static boolean isCarried(String value) {
        return value.chars().allMatch(unit -> unit >= ' ' && unit <= '~' && unit != '"');
    }

    private static String quoted(String value) {
        StringBuilder argument = new StringBuilder(value.length() + 2).append('"');
        int end = value.length();
        for (int at = 0; at < end; at++) {
            char unit = value.charAt(at);
            argument.append(unit == '%' ? "%%" : String.valueOf(unit));
        }
        return argument.append("\\".repeat(trailingBackslashes(value)))
                .append('"')
                .toString();
    }

    private static int trailingBackslashes(String value) {
        int start = value.length();
        while (start > 0 && value.charAt(start - 1) == '\\') {
            start--;
        }
        return value.length() - start;
    }
}
