package outward.runbook.export;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.address.Isatap;
import outward.design.EntryPoint;
import outward.design.HostLine;
import outward.design.Sourced;
import outward.directaccess.Method;
import outward.runbook.ManagementAddresses;
import outward.runbook.Scope;

/**
 * A prefix that computers of the deployment have their addresses in, with who they are.
 *
 * @param clients whether they are DirectAccess clients
 */
record Named(Ipv6Prefix prefix, String who, boolean clients) {
    /** Those of hosts, then those of clients of every entry point; each prefix once, none of a refused plan. */
    static List<Named> of(Scope scope) {
        if (scope.refused()) {
            return List.of();
        }
        List<Named> all = new ArrayList<>();
        Stream.of(hosts(scope), own(scope), others(scope)).flatMap(s -> s).forEach(named -> {
            if (all.stream().noneMatch(other -> other.prefix().equals(named.prefix()))) {
                all.add(named);
            }
        });
        return all;
    }

    private static Stream<Named> hosts(Scope scope) {
        return scope.frame().uses(Method.ISATAP)
                ? isatap(scope)
                : ManagementAddresses.subnets(scope).map(prefix -> new Named(prefix, "Management hosts", false));
    }

    /** One subnet of the intranet seen through ISATAP: the server's own, which is known (facts P34). */
    private static Stream<Named> isatap(Scope scope) {
        var ipv4 = scope.frame().facts().serverInternalIpv4();
        return ipv4 == null
                ? Stream.empty()
                : ManagementAddresses.published(scope).map(prefix -> {
                    var first = prefix.address(Isatap.interfaceId(ipv4.prefix().network()));
                    int length = Isatap.subnetLength(ipv4.prefix().length());
                    return new Named(Ipv6Prefix.containing(first, length), "ISATAP hosts of " + ipv4.prefix(), false);
                });
    }

    private static Stream<Named> own(Scope scope) {
        var prefixes = scope.frame().prefixes();
        return Stream.of(
                        Stream.ofNullable(prefixes.ipHttps())
                                .map(Sourced::value)
                                .map(p -> client("IP-HTTPS", p)),
                        Stream.ofNullable(prefixes.teredo()).map(Sourced::value).map(p -> client("Teredo", p)),
                        Stream.ofNullable(prefixes.vpn()).map(Sourced::value).map(p -> client("VPN", p)))
                .flatMap(s -> s);
    }

    private static Stream<Named> others(Scope scope) {
        return scope.frame().deployment().others().stream().flatMap(Named::other);
    }

    private static Stream<Named> other(EntryPoint other) {
        String at = " at " + other.site();
        return Stream.concat(
                other.clientPrefixes().stream()
                        .map(p ->
                                client((other.teredo().filter(p::equals).isPresent() ? "Teredo" : "IP-HTTPS") + at, p)),
                Stream.ofNullable(other.vpnPrefix()).map(p -> client("VPN" + at, p)));
    }

    private static Named client(String technology, Ipv6Prefix prefix) {
        return new Named(prefix, "DirectAccess clients by " + technology, true);
    }

    /** Hosts with an address that stand in the plan to manage clients. */
    static List<HostLine> hostsOf(Scope scope) {
        return scope.refused()
                ? List.of()
                : scope.hosts().stream().filter(host -> host.address() != null).toList();
    }
}
