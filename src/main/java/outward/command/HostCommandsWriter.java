package outward.command;

import java.util.List;
import java.util.Optional;
import outward.address.Ipv6;
import outward.design.Route;

/**
 * Writes the lines of the management hosts that share an interface name and routes. The route lines are then the same
 * for all of them and written once, so that a site of many hosts costs little more than its addresses.
 */
public final class HostCommandsWriter {
    private final DialectLines powershell;
    private final Optional<DialectLines> netsh;

    /** For hosts whose interface has this name and which get these routes; a default gateway is a route to ::/0. */
    public HostCommandsWriter(String interfaceAlias, List<Route> routes) {
        powershell = new DialectLines(PowerShellWriter.forInterface(interfaceAlias), routes);
        netsh = NetshWriter.forInterface(interfaceAlias).map(writer -> new DialectLines(writer, routes));
    }

    /** The lines of the host with this address and prefix length. */
    public HostCommands write(Ipv6 address, int prefixLength) {
        String text = address.toString();
        return new HostCommands(
                netsh.map(lines -> lines.setUp(text, prefixLength)).orElse(List.of()),
                powershell.setUp(text, prefixLength),
                netsh.map(lines -> lines.backOut(text)).orElse(List.of()),
                powershell.backOut(text));
    }
}
