package outward.observed.drift;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.command.AddRoute;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostNumbering;
import outward.observed.host.DadState;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenRoute;
import outward.observed.host.Store;

/** Whose a text is, by those of its addresses and routes that the plan knows of one machine. */
final class Owner {
    private final Look look;
    private final Set<Ipv6> owned = new HashSet<>();

    Owner(Look look) {
        this.look = look;
        look.addresses().stream()
                .filter(a -> a.state() != DadState.DUPLICATE)
                .map(SeenAddress::address)
                .forEach(owned::add);
        look.routes(Store.ACTIVE).stream()
                .filter(r -> r.nextHop() == null && r.destination().length() == 128)
                .map(r -> r.destination().network())
                .forEach(owned::add);
    }

    /** Why a host's text is rather the server's; empty where nothing says so, or something of the host is there too. */
    Optional<String> serversNot(HostLine line) {
        return ofServer().filter(sign -> ofHosts(List.of(line)).isEmpty());
    }

    /** Why the server's text is rather a host's; likewise. */
    Optional<String> hostsNotServers() {
        return ofHosts(look.expected().hosts()).filter(sign -> ofServer().isEmpty());
    }

    private Optional<String> ofServer() {
        Set<Ipv6> servers = frames().flatMap(f -> Stream.ofNullable(HostNumbering.server(f)))
                .collect(Collectors.toSet());
        return servers.stream()
                .filter(owned::contains)
                .map(a -> a + " is the server's address")
                .findFirst()
                .or(() -> clientRoutes()
                        .filter(r -> r.nextHop() == null)
                        .map(r -> "its route to " + r.destination() + " ends in an adapter of its own")
                        .findFirst());
    }

    private Optional<String> ofHosts(List<HostLine> lines) {
        List<HostLine> all = Stream.of(
                        lines, look.expected().formerLines(), look.expected().standing())
                .flatMap(List::stream)
                .toList();
        return all.stream()
                .filter(line -> owned.stream().anyMatch(a -> isOf(line, a)))
                .map(line -> "it shows an address of " + line.name())
                .findFirst()
                .or(this::leadsToServer);
    }

    private boolean isOf(HostLine line, Ipv6 address) {
        Ipv6Prefix advertised = line.advertisedPrefix();
        return address.equals(line.address())
                || (advertised != null
                        && advertised.contains(address)
                        && frames().noneMatch(f -> address.equals(HostNumbering.server(f))));
    }

    /** The server hands nothing to itself. */
    private Optional<String> leadsToServer() {
        Set<Ipv6> servers = frames().flatMap(f -> Stream.ofNullable(HostNumbering.server(f)))
                .collect(Collectors.toSet());
        return Stream.concat(
                        clientRoutes(), routes().filter(r -> r.destination().equals(AddRoute.EVERYWHERE)))
                .filter(r -> r.nextHop() != null && servers.contains(r.nextHop()))
                .map(r -> "its route to " + r.destination() + " leads to the server")
                .findFirst();
    }

    private Stream<SeenRoute> clientRoutes() {
        return routes().filter(r -> frames().anyMatch(f -> f.prefixes().routed().contains(r.destination())));
    }

    private Stream<SeenRoute> routes() {
        return Stream.of(Store.values()).flatMap(s -> look.routes(s).stream());
    }

    private Stream<Frame> frames() {
        return Stream.concat(Stream.of(look.expected().frame()), look.expected().formerFrames().stream());
    }
}
