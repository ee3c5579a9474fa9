package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/** Writes commands for one interface as single lines of ASCII that can be pasted as they stand. */
public sealed interface CommandWriter permits NetshWriter, PowerShellWriter {
    /** The name of the interface that every line of this writer speaks of. */
    String interfaceAlias();

    /** The line of this command; refuses, as a bug, a command for another interface. */
    default String line(Command command) {
        if (!command.interfaceAlias().equals(interfaceAlias())) {
            throw new IllegalArgumentException("A command for another interface: " + command);
        }
        if (command instanceof AddAddress add) {
            return addAddress(add.address().toString(), add.prefixLength());
        }
        if (command instanceof RemoveAddress remove) {
            return removeAddress(remove.address().toString());
        }
        if (command instanceof AddRoute add) {
            return addRoute(add.destination(), add.nextHop());
        }
        RemoveRoute remove = (RemoveRoute) command;
        return removeRoute(remove.destination(), remove.nextHop());
    }

    /** The line that adds an address, given as RFC 5952 text so that several lines can share one printing of it. */
    String addAddress(String address, int prefixLength);

    /** The line that removes an address, given as RFC 5952 text. */
    String removeAddress(String address);

    /** The line that adds a route; next hop {@code ::} = on the link. */
    String addRoute(Ipv6Prefix destination, Ipv6 nextHop);

    /** The line that removes exactly this route. */
    String removeRoute(Ipv6Prefix destination, Ipv6 nextHop);
}
