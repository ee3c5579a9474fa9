package outward.runbook;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.design.Sourced;

/**
 * The addresses that management hosts have towards clients, as text: a host's address, or the /64 of auto-configured
 * ones, whose temporary addresses need all of it (safety Y14, Y18).
 */
public final class ManagementAddresses {
    private ManagementAddresses() {}

    /** The entries of the management servers list that are added by address. */
    public static List<String> listed(Scope scope) {
        return of(scope, host -> host.role() != HostRole.CONFIG_MANAGER);
    }

    /** The addresses of Configuration Manager, which DirectAccess finds itself. */
    public static List<String> configManager(Scope scope) {
        return of(scope, host -> host.role() == HostRole.CONFIG_MANAGER);
    }

    /** What the client firewall lets in: the same addresses, those of ISATAP hosts one by one (safety Y17). */
    public static List<String> firewall(Scope scope) {
        return of(scope, host -> true);
    }

    private static List<String> of(Scope scope, Predicate<HostLine> wanted) {
        return scope.hosts().stream()
                .filter(wanted)
                .flatMap(host -> of(scope, host))
                .distinct()
                .toList();
    }

    /** What stands for one host. */
    public static Stream<String> of(Scope scope, HostLine host) {
        return switch (scope.treatment(host)) {
            case CONFIGURED, ISATAP -> Stream.of(String.valueOf(host.address()));
            case ADVERTISED -> advertised(scope, host).map(Ipv6Prefix::toString);
            case LEFT_ALONE -> Stream.empty();
        };
    }

    /** The /64 that an auto-configured host makes its addresses in; of a line that was stored without it, each in question. */
    public static Stream<Ipv6Prefix> advertised(Scope scope, HostLine host) {
        return host.advertisedPrefix() != null ? Stream.of(host.advertisedPrefix()) : subnets(scope);
    }

    /** The /64s of the VLANs on which hosts configure themselves. */
    public static Stream<Ipv6Prefix> vlans(Scope scope) {
        return scope.hosts(Treatment.ADVERTISED).stream()
                .flatMap(host -> advertised(scope, host))
                .distinct();
    }

    /** Whether a VLAN is the server's own link, where its address is known; elsewhere a next router is needed. */
    public static boolean onServersLink(Scope scope, Ipv6Prefix vlan) {
        var server = scope.frame().server().address();
        return server == null || vlan.contains(server);
    }

    /** The /64s that hosts of this site are numbered in. */
    public static Stream<Ipv6Prefix> subnets(Scope scope) {
        var manageOut = scope.frame().prefixes().manageOut();
        return manageOut != null ? Stream.of(manageOut.value()) : internal(scope);
    }

    /** What an ISATAP router publishes: the one /64 that its hosts are numbered in, the first internal one. */
    public static Stream<Ipv6Prefix> published(Scope scope) {
        return internal(scope).limit(1);
    }

    private static Stream<Ipv6Prefix> internal(Scope scope) {
        return scope.frame().prefixes().internal().stream()
                .map(Sourced::value)
                .filter(p -> p.length() == HostLine.SUBNET_LENGTH);
    }
}
