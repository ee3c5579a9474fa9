package outward.customer;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;
import outward.design.Frame;
import outward.design.Sourced;
import outward.directaccess.Method;

/** What an entered host must fit of its site: one name each, and a /64 of the site's own. */
final class HostChecks {
    private HostChecks() {}

    /** Refuses with every wrong field of every entry. */
    static void check(String site, Frame frame, List<HostEntry> entries, Place place) {
        FieldErrors errors = new FieldErrors();
        Set<String> names = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            HostEntry entry = entries.get(i);
            String at = place.at(i);
            if (!names.add(entry.name().toLowerCase(Locale.ROOT))) {
                errors.add(
                        at + "name", entry.name() + " is there twice; each host of " + site + " needs its own name.");
            }
            checkSubnet(frame, entry, at, errors);
        }
        errors.orThrow();
    }

    private static void checkSubnet(Frame frame, HostEntry entry, String at, FieldErrors errors) {
        if (!frame.uses(Method.NATIVE)) {
            return;
        }
        List<Ipv6Prefix> internal =
                frame.prefixes().internal().stream().map(Sourced::value).toList();
        Ipv6Prefix subnet = entry.internalPrefix();
        if (subnet == null && needsSubnet(internal)) {
            errors.add(
                    at + "internalPrefix",
                    "Say in which /64 this host is numbered: one of or inside " + internal + ".");
        } else if (subnet != null && !internal.isEmpty() && !within(internal, subnet)) {
            errors.add(at + "internalPrefix", subnet + " is not inside the site's internal prefixes " + internal + ".");
        }
    }

    private static boolean needsSubnet(List<Ipv6Prefix> internal) {
        return internal.size() > 1 || (internal.size() == 1 && internal.get(0).length() < 64);
    }

    private static boolean within(List<Ipv6Prefix> internal, @Nullable Ipv6Prefix subnet) {
        return subnet != null && internal.stream().anyMatch(p -> p.contains(subnet));
    }

    /** Refuses a site whose internal prefixes would leave hosts behind that say in which /64 they are numbered. */
    static void checkSubnets(Site site, Frame frame, List<ManagementHost> hosts) {
        if (!frame.uses(Method.NATIVE)) {
            return;
        }
        List<Ipv6Prefix> internal =
                frame.prefixes().internal().stream().map(Sourced::value).toList();
        hosts.stream()
                .filter(h -> h.facts().internalPrefix() != null
                        && !within(internal, h.facts().internalPrefix()))
                .findFirst()
                .ifPresent(h -> {
                    throw WrongInput.at(
                            "internalPrefixes",
                            h.facts().name() + " of " + site.name() + " is numbered in "
                                    + h.facts().internalPrefix() + "; move it first.");
                });
    }

    /** Refuses a site whose servers would take an address that one of its hosts holds. */
    static void checkServers(Site site, Frame frame, List<ManagementHost> hosts) {
        HostIpv4.checkServer(site, frame, hosts);
        Map<Ipv6, String> servers = ServerAddresses.byField(frame);
        for (ManagementHost host : hosts) {
            String field = host.address() == null ? null : servers.get(host.address());
            if (field != null) {
                throw WrongInput.at(
                        field,
                        host.facts().name() + " of " + site.name() + " holds " + host.address() + "; move it first.");
            }
        }
    }
}
