package outward.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.address.Teredo;
import outward.design.EntryPoint;
import outward.design.Frame;
import outward.design.Sourced;
import outward.directaccess.OrganisationPrefix;
import outward.directaccess.Topology;

/** Gathers the uses of prefixes: what the plan says first, then what Windows takes or may take of the /48. */
final class PrefixUses {
    private static final int SIX_TO_FOUR = 0;
    private static final int INTERNAL = 1;
    private static final int IP_HTTPS = 0x1000;
    private static final int VPN = 0x2000;
    private static final int DNS64 = 0x3333;
    private static final int NAT64 = 0x7777;

    private final Map<Ipv6Prefix, List<String>> planned = new TreeMap<>();
    private final Map<Ipv6Prefix, List<String>> kept = new TreeMap<>();

    private PrefixUses() {}

    /** In the order of their networks. */
    static List<Use> of(Frame frame) {
        PrefixUses uses = new PrefixUses();
        uses.plan(frame);
        frame.deployment().others().forEach(uses::entryPoint);
        var organisation = frame.prefixes().organisation();
        if (organisation != null) {
            uses.windows(frame, organisation.value());
        }
        List<Use> all = new ArrayList<>();
        uses.planned.forEach((prefix, words) -> all.add(new Use(prefix, words, false)));
        uses.kept.forEach((prefix, words) -> all.add(new Use(prefix, words, true)));
        all.sort((one, other) -> one.prefix().compareTo(other.prefix()));
        return all;
    }

    private void plan(Frame frame) {
        var prefixes = frame.prefixes();
        used(prefixes.manageOut(), "Management hosts; the server is ::1");
        prefixes.internal().forEach(internal -> used(internal, "Internal"));
        used(prefixes.ipHttps(), "Clients by IP-HTTPS");
        used(prefixes.vpn(), "Clients by VPN");
        used(prefixes.nat64(), "NAT64, never numbered from");
        frame.facts()
                .nodes()
                .forEach(node -> used(node.clientPrefix(), "Clients of node " + Extent.shortened(node.name())));
    }

    private void entryPoint(EntryPoint other) {
        String at = " at " + Extent.shortened(other.site());
        other.clientPrefixes().stream()
                .filter(prefix -> !Teredo.RANGE.contains(prefix))
                .forEach(prefix -> used(prefix, "Clients by IP-HTTPS" + at));
        used(other.vpnPrefix(), "Clients by VPN" + at);
        other.internalPrefixes().stream()
                .filter(prefix -> !planned.containsKey(prefix))
                .forEach(prefix -> used(prefix, "Internal" + at));
    }

    private void used(@Nullable Sourced<Ipv6Prefix> prefix, String use) {
        used(prefix == null ? null : prefix.value(), use);
    }

    private void used(@Nullable Ipv6Prefix prefix, String use) {
        if (prefix != null) {
            planned.computeIfAbsent(prefix, p -> new ArrayList<>()).add(use);
        }
    }

    /** Facts P3, P4, P5, P6, P9 and P13; what was not read is kept clear, and never called free. */
    private void windows(Frame frame, Ipv6Prefix organisation) {
        if (frame.facts().topology() == Topology.EDGE) {
            keep(organisation.subnet(SIX_TO_FOUR), "The server's own 6to4 address");
        }
        keep(organisation.subnet(INTERNAL), "Internal by Windows, also ISATAP");
        Ipv6Prefix clients = organisation.subnet(IP_HTTPS);
        boolean balanced = frame.facts().loadBalanced();
        keep(
                balanced ? clients.resized(frame.facts().loadBalancing().clientPrefixLength()) : clients,
                "Clients by IP-HTTPS where Windows chooses");
        keep(organisation.subnet(VPN), "Clients by VPN in Microsoft's examples; to be read on the server");
        keep(organisation.subnet(DNS64), "DNS64 at " + new OrganisationPrefix(organisation).dns64Address());
        keep(organisation.subnet(NAT64), "NAT64 takes a /96 here in Microsoft's examples; to be read on the server");
    }

    private void keep(Ipv6Prefix prefix, String use) {
        if (planned.keySet().stream().noneMatch(p -> p.length() > OrganisationPrefix.LENGTH && p.overlaps(prefix))) {
            kept.computeIfAbsent(prefix, p -> new ArrayList<>()).add(use);
        }
    }
}
