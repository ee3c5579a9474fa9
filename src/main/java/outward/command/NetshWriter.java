package outward.command;

import java.util.Optional;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * Writes netsh lines for a {@code .cmd} file: every value named, the interface quoted (Microsoft's netsh-interface page;
 * facts N1 to N3). Additions say that they persist; deletions leave the store out, which deletes from both.
 */
public final class NetshWriter implements CommandWriter {
    private static final String NETSH = "netsh interface ipv6 ";
    private static final String PERSISTENT = " store=persistent";

    private final String interfaceAlias;
    private final String onInterface;

    private NetshWriter(String interfaceAlias, String argument) {
        this.interfaceAlias = interfaceAlias;
        this.onInterface = " interface=" + argument;
    }

    /** The writer for this interface; empty where {@link NetshName} refuses its name. */
    public static Optional<NetshWriter> forInterface(String interfaceAlias) {
        return NetshName.refusal(interfaceAlias).isPresent()
                ? Optional.empty()
                : CmdArgument.of(interfaceAlias).map(argument -> new NetshWriter(interfaceAlias, argument));
    }

    @Override
    public String interfaceAlias() {
        return interfaceAlias;
    }

    @Override
    public String addAddress(String address, int prefixLength) {
        return NETSH + "add address" + onInterface + " address=" + address + "/" + prefixLength + PERSISTENT;
    }

    @Override
    public String removeAddress(String address) {
        return NETSH + "delete address" + onInterface + " address=" + address;
    }

    @Override
    public String addRoute(Ipv6Prefix destination, Ipv6 nextHop) {
        return NETSH + "add route" + route(destination, nextHop) + PERSISTENT;
    }

    @Override
    public String removeRoute(Ipv6Prefix destination, Ipv6 nextHop) {
        return NETSH + "delete route" + route(destination, nextHop);
    }

    private String route(Ipv6Prefix destination, Ipv6 nextHop) {
        String reached = nextHop.equals(AddRoute.ON_LINK) ? "" : " nexthop=" + nextHop;
        return " prefix=" + destination + onInterface + reached;
    }
}
