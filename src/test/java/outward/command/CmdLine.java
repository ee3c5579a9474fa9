package outward.command;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program started from a {@code .cmd} file with one argument gets: first cmd's percent phase (an undefined name
 * between percent signs vanishes), then the C runtime's argument rules. Written apart from the code under test.
 */
final class CmdLine {
    private CmdLine() {}

    /** The arguments of the program; an unquoted special character ends the line, as cmd would run another command. */
    static List<String> arguments(String line) {
        return split(untilSpecial(expanded(line)));
    }

    private static String expanded(String line) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < line.length(); at++) {
            if (line.charAt(at) != '%') {
                out.append(line.charAt(at));
            } else if (at + 1 < line.length() && line.charAt(at + 1) == '%') {
                out.append('%');
                at++;
            } else if (line.indexOf('%', at + 1) > 0) {
                at = line.indexOf('%', at + 1);
            }
        }
        return out.toString();
    }

    private static String untilSpecial(String line) {
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char unit = line.charAt(at);
            quoted ^= unit == '"';
            if (unit == '\n' || unit == '\r' || unit == 0 || (!quoted && "&|<>^".indexOf(unit) >= 0)) {
                return line.substring(0, at);
            }
        }
        return line;
    }

    private static List<String> split(String line) {
        List<String> arguments = new ArrayList<>();
        StringBuilder argument = new StringBuilder();
        boolean quoted = false;
        int backslashes = 0;
        for (char unit : (line + ' ').toCharArray()) {
            if (unit == '\\') {
                backslashes++;
                continue;
            }
            boolean literal = unit == '"' && backslashes % 2 == 1;
            argument.append("\\".repeat(unit == '"' ? backslashes / 2 : backslashes));
            backslashes = 0;
            if (unit == '"' && !literal) {
                quoted = !quoted;
            } else if (unit == ' ' && !quoted) {
                arguments.add(argument.toString());
                argument.setLength(0);
            } else {
                argument.append(unit);
            }
        }
        return arguments;
    }
}
