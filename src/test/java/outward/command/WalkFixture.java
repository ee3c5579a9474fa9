package outward.command;

import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.Route;

/** Words for the packet-walk tests: the article's site, and hosts as netsh lines leave them. */
final class WalkFixture {
    static final Tunnel IP_HTTPS = tunnel("IP-HTTPS", "2002:836b:2:1000::/64");
    static final Tunnel TEREDO = tunnel("Teredo", "2001:0:836b:2::/64");

    private WalkFixture() {}

    static Ipv6 address(String text) {
        return Ipv6.parse(text);
    }

    static Tunnel tunnel(String name, String prefix) {
        return Tunnel.to(name, Ipv6Prefix.parse(prefix));
    }

    static Route route(String destination, String nextHop) {
        return new Route(Ipv6Prefix.parse(destination), Ipv6.parse(nextHop));
    }

    static AdapterAddress own(String address, int prefixLength) {
        return AdapterAddress.of(Ipv6.parse(address), prefixLength);
    }

    /** The article's server: edge, two adapters, 131.107.0.2 and 131.107.0.3. */
    static DirectAccessServer articleServer(int prefixLength) {
        return DirectAccessServer.with(own("2002:836b:2:3333::1", prefixLength), List.of(IP_HTTPS, TEREDO));
    }

    /** The article's host with its two routes, as netsh lines. */
    static List<String> articleLines() {
        return Stream.concat(
                        Stream.of(addAddress("2002:836b:2:3333::10/64")),
                        Stream.of(
                                addRoute("2002:836b:2:1000::/64", "2002:836b:2:3333::1"),
                                addRoute("2001:0:836b:2::/64", "2002:836b:2:3333::1")))
                .toList();
    }

    static String addAddress(String address) {
        return "netsh interface ipv6 add address interface=\"LAN\" address=" + address;
    }

    static String addRoute(String prefix, String nextHop) {
        return "netsh interface ipv6 add route prefix=" + prefix + " interface=\"LAN\" nexthop=" + nextHop;
    }

    static Surroundings around(DirectAccessServer... servers) {
        return new Surroundings(List.of(servers), List.of());
    }

    /** The passage of a host with these lines to the first client of these surroundings. */
    static Passage first(Surroundings surroundings, String... lines) {
        return passages(surroundings, List.of(lines)).get(0);
    }

    static List<Passage> passages(Surroundings surroundings, List<String> lines) {
        return passages(surroundings, ConfiguredHost.from("host", lines));
    }

    static List<Passage> passages(Surroundings surroundings, ConfiguredHost host) {
        return surroundings.walk(host).stream().map(ClientPassage::passage).toList();
    }

    static ConfiguredHost also(ConfiguredHost host, AdapterAddress... others) {
        return new ConfiguredHost(host.name(), host.link(), host.commands(), List.of(others));
    }
}
