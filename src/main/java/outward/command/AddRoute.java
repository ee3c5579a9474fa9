package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * A static route, kept over a restart: prefix, interface and next hop. A next hop of {@code ::} means that the prefix is
 * on the link itself (Microsoft's New-NetRoute page); a default gateway is a route to {@code ::/0}.
 */
public record AddRoute(String interfaceAlias, Ipv6Prefix destination, Ipv6 nextHop) implements Command {
    /** The next hop of a prefix that is on the link. */
    public static final Ipv6 ON_LINK = new Ipv6(0, 0);

    /** The destination of a default gateway. */
    public static final Ipv6Prefix EVERYWHERE = new Ipv6Prefix(new Ipv6(0, 0), 0);

    /** What takes this route back. */
    public RemoveRoute undo() {
        return new RemoveRoute(interfaceAlias, destination, nextHop);
    }
}
