package outward.runbook.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.Prefixes;
import outward.design.Route;
import outward.design.Sourced;
import outward.picture.Drawing;
import outward.picture.PrefixMap;
import outward.picture.PrefixMapDrawing;
import outward.runbook.ManagementAddresses;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** The plan in a few lines: prefixes with their provenance, and hosts. */
final class PlanSection {
    private static final int SHOWN = 200;

    private PlanSection() {}

    /** With the map of the networks that they are parts of. */
    static Part prefixes(Scope scope) {
        return new Part(listed(scope)).with(maps(scope));
    }

    /** The map alone. */
    static List<Figure> maps(Scope scope) {
        List<Drawing> maps = PrefixMapDrawing.of(PrefixMap.of(scope.frame()));
        return IntStream.range(0, maps.size())
                .mapToObj(i -> new Figure("prefixes-" + (i + 1), maps.get(i)))
                .toList();
    }

    private static String listed(Scope scope) {
        Prefixes prefixes = scope.frame().prefixes();
        Stream<Prose> single = Stream.of(
                        prefix("Organisation prefix", prefixes.organisation()),
                        prefix("Manage-out prefix", prefixes.manageOut()),
                        prefix("IP-HTTPS clients", prefixes.ipHttps()),
                        prefix("Teredo clients", prefixes.teredo()),
                        prefix("VPN clients (not routed)", prefixes.vpn()),
                        prefix("NAT64 (never numbered from)", prefixes.nat64()))
                .filter(Objects::nonNull);
        Stream<Prose> internal = prefixes.internal().stream().map(p -> told("Internal prefix", p));
        var server = scope.frame().server().address();
        Stream<Prose> nextHop = Stream.ofNullable(server).map(a -> Prose.of("DirectAccess server: {}", a));
        return new Section()
                .heading(2, "Prefixes")
                .items(Stream.of(single, internal, nextHop).flatMap(s -> s))
                .markdown();
    }

    private static @Nullable Prose prefix(String name, @Nullable Sourced<Ipv6Prefix> prefix) {
        return prefix == null ? null : told(name, prefix);
    }

    private static Prose told(String name, Sourced<Ipv6Prefix> prefix) {
        return Prose.of(
                "{}: {} ({}, {})",
                new Prose(name),
                prefix.value(),
                prefix.provenance().word(),
                prefix.from());
    }

    static String hosts(Scope scope) {
        List<HostLine> hosts = scope.plan().design().hosts();
        Section section = new Section().heading(2, "Management hosts");
        if (hosts.isEmpty()) {
            return section.say("None is planned yet.").markdown();
        }
        section.items(hosts.stream().limit(SHOWN).map(h -> host(scope, h)));
        if (hosts.size() > SHOWN) {
            section.say("And {} more; each has its own step below.", hosts.size() - SHOWN);
        }
        return section.markdown();
    }

    private static Prose host(Scope scope, HostLine host) {
        return Prose.of("{} ({}): {}", host.name(), host.role().word(), treated(scope, host));
    }

    private static Prose treated(Scope scope, HostLine host) {
        return switch (scope.treatment(host)) {
            case CONFIGURED -> Prose.of("{}/{}; {}", address(host), host.prefixLength(), routes(host));
            case ADVERTISED ->
                Prose.of(
                        "makes its own address from router advertisements of {}",
                        new Prose(ManagementAddresses.advertised(scope, host)
                                .map(Ipv6Prefix::toString)
                                .collect(Collectors.joining(", "))));
            case ISATAP -> Prose.of("{} by ISATAP", address(host));
            case LEFT_ALONE -> Prose.of("nothing is set on it");
        };
    }

    private static Object address(HostLine host) {
        return Objects.requireNonNull(host.address(), "a host with this treatment has an address");
    }

    private static Prose routes(HostLine host) {
        String routes = Stream.concat(
                        Stream.ofNullable(host.defaultGateway()).map(gateway -> "default gateway " + gateway),
                        host.routes().stream().map(Route::toString))
                .collect(Collectors.joining("; "));
        return routes.isEmpty() ? Prose.of("no routes of its own") : new Prose(routes);
    }
}
