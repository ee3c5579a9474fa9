package outward.design;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;

/**
 * Another entry point of the same deployment, as far as this site's plan depends on it (facts T15, safety Y5):
 * {@code clientPrefixes} are those that hosts reach clients in, IP-HTTPS then Teredo; {@code nextHop} is its server's
 * internal address, or the internal virtual one.
 */
public record EntryPoint(
        String site,
        List<Ipv6Prefix> clientPrefixes,
        @Nullable Ipv6Prefix vpnPrefix,
        List<Ipv6Prefix> internalPrefixes,
        @Nullable Ipv6 nextHop) {
    public EntryPoint {
        clientPrefixes = List.copyOf(clientPrefixes);
        internalPrefixes = List.copyOf(internalPrefixes);
    }

    /** An entry point of which nothing but its name is known. */
    static EntryPoint unknown(String site) {
        return new EntryPoint(site, List.of(), null, List.of(), null);
    }

    /** What a designed site is to the other sites of its deployment. */
    static EntryPoint of(String site, Frame frame) {
        var vpn = frame.prefixes().vpn();
        return new EntryPoint(
                site,
                frame.prefixes().routed(),
                vpn == null ? null : vpn.value(),
                frame.prefixes().internal().stream().map(Sourced::value).toList(),
                frame.server().address());
    }

    /** Its Teredo client prefix: the one in 2001::/32 (RFC 4380 section 2.6). */
    public Optional<Ipv6Prefix> teredo() {
        return clientPrefixes.stream().filter(Teredo.RANGE::contains).findFirst();
    }

    /** Whether its server is on the link of this one, so that hosts there hand packets to it themselves. */
    public boolean onLinkOf(@Nullable Ipv6 server) {
        return server != null && nextHop != null && server.subnet().contains(nextHop);
    }
}
