package outward.command;

import java.util.List;
import outward.address.InvalidAddress;
import outward.address.Ipv6;

/**
 * Reads lines of a {@code .cmd} file that add or delete IPv6 addresses and routes with netsh: named or positional
 * values, shortened words such as {@code netsh int ipv6}, quotes and doubled percent signs. It refuses whatever would
 * leave something other than the command that it returns.
 */
public final class NetshReader {
    private NetshReader() {}

    /** What this line does, or why that is not known. */
    public static NetshReading read(String line) {
        try {
            return new NetshReading.Understood(command(CmdWords.of(line)));
        } catch (UnreadableLine | InvalidAddress refused) {
            return new NetshReading.NotUnderstood(String.valueOf(refused.getMessage()));
        }
    }

    /** What lines that were written here do, in order; refuses, as a bug, one that is not understood. */
    public static List<Command> commands(List<String> lines) {
        return lines.stream().map(NetshReader::command).toList();
    }

    private static Command command(String line) {
        NetshReading reading = read(line);
        if (reading instanceof NetshReading.NotUnderstood not) {
            throw new IllegalArgumentException(not.reason() + " The line: " + line);
        }
        return ((NetshReading.Understood) reading).command();
    }

    private static Command command(List<String> words) {
        if (words.size() < 5 || !startsAsNetshDoes(words)) {
            throw new UnreadableLine("The line does not begin with netsh interface ipv6 and a command.");
        }
        NetshForm form = NetshForm.of(words.get(3), words.get(4))
                .orElseThrow(() -> new UnreadableLine("The command is not add or delete of an address or a route."));
        return command(form, new NetshValues(form, words.subList(5, words.size())));
    }

    private static boolean startsAsNetshDoes(List<String> words) {
        return words.get(0).matches("(?i)netsh(\\.exe)?")
                && NetshForm.shortens(words.get(1), "interface")
                && words.get(2).equalsIgnoreCase("ipv6");
    }

    private static Command command(NetshForm form, NetshValues values) {
        return switch (form) {
            case ADD_ADDRESS -> addAddress(values.only("interface", "address"));
            case DELETE_ADDRESS -> new RemoveAddress(values.interfaceAlias(), Ipv6.parse(values.required("address")));
            case ADD_ROUTE -> addRoute(values.only("prefix", "interface", "nexthop"));
            case DELETE_ROUTE -> new RemoveRoute(values.interfaceAlias(), values.prefix(), values.nextHop());
        };
    }

    private static Command addRoute(NetshValues values) {
        return new AddRoute(values.interfaceAlias(), values.prefix(), values.nextHop());
    }

    private static Command addAddress(NetshValues values) {
        String[] parts = values.required("address").split("/", -1);
        if (parts.length != 2 || !parts[1].matches("[1-9][0-9]?|1[01][0-9]|12[0-8]")) {
            throw new UnreadableLine("The address needs its prefix length, 1 to 128.");
        }
        return new AddAddress(values.interfaceAlias(), Ipv6.parse(parts[0]), Integer.parseInt(parts[1]));
    }
}
