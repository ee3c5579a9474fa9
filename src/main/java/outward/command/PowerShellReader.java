package outward.command;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * Reads the lines with which {@link PowerShellWriter} adds an address or a route, so that a host which netsh has no lines
 * for is judged by those that it gets. Any other line is refused, as a bug.
 */
final class PowerShellReader {
    private static final Pattern LINE = Pattern.compile("\\$index = \\(Get-NetIPInterface -AddressFamily IPv6"
            + " \\| Where-Object \\{ \\$_\\.InterfaceAlias -ceq (.+) \\}\\)\\.InterfaceIndex;"
            + " if \\(-not \\$index\\) \\{ throw 'No IPv6 interface has exactly this name\\.' \\};"
            + " (New-Net[A-Za-z]+) -InterfaceIndex \\$index (.+)");
    private static final Pattern ADDRESS = Pattern.compile("-IPAddress '([^']+)' -PrefixLength ([0-9]+)");
    private static final Pattern ROUTE = Pattern.compile("-DestinationPrefix '([^']+)' -NextHop '([^']+)'");

    private PowerShellReader() {}

    /** What lines that were written here add, in order. */
    static List<Command> commands(List<String> lines) {
        return lines.stream().map(PowerShellReader::command).toList();
    }

    private static Command command(String line) {
        Matcher parts = match(LINE, line, line);
        String alias = PowerShellLiteral.parse(parts.group(1));
        return switch (parts.group(2)) {
            case "New-NetIPAddress" -> address(alias, match(ADDRESS, parts.group(3), line));
            case "New-NetRoute" -> route(alias, match(ROUTE, parts.group(3), line));
            default -> throw notWrittenHere(line);
        };
    }

    private static Command address(String alias, Matcher values) {
        return new AddAddress(alias, Ipv6.parse(values.group(1)), Integer.parseInt(values.group(2)));
    }

    private static Command route(String alias, Matcher values) {
        return new AddRoute(alias, Ipv6Prefix.parse(values.group(1)), Ipv6.parse(values.group(2)));
    }

    private static Matcher match(Pattern pattern, String text, String line) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw notWrittenHere(line);
        }
        return matcher;
    }

    private static IllegalArgumentException notWrittenHere(String line) {
        return new IllegalArgumentException("Not a line that adds an address or a route as written here: " + line);
    }
}
