package outward.runbook;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.InterfaceId;
import outward.address.Ipv4;
import outward.address.Ipv6Prefix;
import outward.design.Addressing;
import outward.design.HostFacts;
import outward.design.HostRole;

/** Hosts of {@link RunbookFixture}; the number is the end of the identifier. */
final class FixtureHost {
    private FixtureHost() {}

    /** On the server's link, with an identifier typed. */
    static HostFacts typed(int number, String name, String alias, String id, HostRole role) {
        return facts(number, name, alias, null, null, Addressing.MANUAL, id, role, true);
    }

    /** In another prefix than the first, where only its router knows the server. */
    static HostFacts behindRouter(int number, String name, String prefix, String id) {
        return facts(
                number,
                name,
                "Ethernet",
                null,
                Ipv6Prefix.parse(prefix),
                Addressing.MANUAL,
                id,
                HostRole.HELP_DESK,
                null);
    }

    /** Configures itself from what a router advertises, in the first prefix or the named one. */
    static HostFacts configuringItself(int number, String name, @Nullable String prefix) {
        return facts(
                number,
                name,
                "Ethernet",
                null,
                prefix == null ? null : Ipv6Prefix.parse(prefix),
                Addressing.AUTO_CONFIGURED,
                null,
                HostRole.OTHER,
                prefix == null ? true : null);
    }

    /** Makes its identifier of its IPv4 address. */
    static HostFacts fromIpv4(int number, String name, String ipv4, HostRole role) {
        return facts(number, name, "Intranet", Ipv4.parse(ipv4), null, Addressing.FROM_IPV4, null, role, true);
    }

    /** Gets nothing, whatever the plan. */
    static HostFacts domainController(int number, String name, String ipv4) {
        return facts(
                number,
                name,
                "Intranet",
                Ipv4.parse(ipv4),
                null,
                Addressing.NEXT,
                null,
                HostRole.DOMAIN_CONTROLLER,
                true);
    }

    private static HostFacts facts(
            int number,
            String name,
            String alias,
            @Nullable Ipv4 ipv4,
            @Nullable Ipv6Prefix prefix,
            Addressing addressing,
            @Nullable String id,
            HostRole role,
            @Nullable Boolean onLink) {
        UUID uuid = UUID.fromString("01936a00-0000-7000-8000-%012x".formatted(number));
        return new HostFacts(
                uuid,
                name,
                alias,
                ipv4,
                prefix,
                addressing,
                id == null ? null : InterfaceId.parse(id),
                role,
                onLink,
                null);
    }
}
