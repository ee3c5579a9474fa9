package outward.command;

import outward.address.Ipv6;
import outward.address.Ipv6Prefix;

/**
 * Writes PowerShell lines. The interface is found by its exact name and then used by index, because the name parameters
 * of the networking cmdlets read wildcards; without {@code -PolicyStore} both stores are written (facts C1).
 */
public final class PowerShellWriter implements CommandWriter {
    private final String interfaceAlias;
    private final String lookup;

    private PowerShellWriter(String interfaceAlias) {
        this.interfaceAlias = interfaceAlias;
        this.lookup = "$index = (Get-NetIPInterface -AddressFamily IPv6 | Where-Object { $_.InterfaceAlias -ceq "
                + PowerShellLiteral.of(interfaceAlias)
                + " }).InterfaceIndex; if (-not $index) { throw 'No IPv6 interface has exactly this name.' }; ";
    }

    /** The writer for this interface; refuses, as a bug, a name that {@link PowerShellLiteral#refusal} names. */
    public static PowerShellWriter forInterface(String interfaceAlias) {
        return new PowerShellWriter(interfaceAlias);
    }

    @Override
    public String interfaceAlias() {
        return interfaceAlias;
    }

    @Override
    public String addAddress(String address, int prefixLength) {
        return lookup + "New-NetIPAddress -InterfaceIndex $index -IPAddress '" + address + "' -PrefixLength "
                + prefixLength;
    }

    @Override
    public String removeAddress(String address) {
        return lookup + "Remove-NetIPAddress -InterfaceIndex $index -IPAddress '" + address + "' -Confirm:$false";
    }

    @Override
    public String addRoute(Ipv6Prefix destination, Ipv6 nextHop) {
        return lookup + "New-NetRoute" + route(destination, nextHop);
    }

    @Override
    public String removeRoute(Ipv6Prefix destination, Ipv6 nextHop) {
        return lookup + "Remove-NetRoute" + route(destination, nextHop) + " -Confirm:$false";
    }

    /** A line of our own that calls the interface by {@code $index}; its values are typed, never free text. */
    public String onInterface(String line) {
        return lookup + line;
    }

    private static String route(Ipv6Prefix destination, Ipv6 nextHop) {
        return " -InterfaceIndex $index -DestinationPrefix '" + destination + "' -NextHop '" + nextHop + "'";
    }
}
