package outward.observed.drift;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.address.Ipv6Prefix;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.observed.host.Listing;
import outward.observed.host.SeenIpsecRule;
import outward.observed.host.SeenManagementServer;

/** Whether the management servers list and the IPsec rules know the hosts by their planned addresses (safety Y14). */
final class ListDrift {
    /** The subnet that DirectAccess gives NAT64 (facts P9). */
    private static final int NAT64_SUBNET = 0x7777;

    private final Look look;
    private final List<SeenManagementServer> entries;
    private final List<SeenIpsecRule> rules;
    private final Covered listed;
    private final Covered covered;
    private final FormerEntries former;

    /** With whether all hosts of the site are looked at: of one alone nobody knows what the others use. */
    ListDrift(Look look, boolean ofSite) {
        this.look = look;
        this.former = new FormerEntries(look, ofSite);
        this.entries = look.state().of(SeenManagementServer.class);
        this.rules = look.state().of(SeenIpsecRule.class).stream()
                .filter(r -> !Boolean.FALSE.equals(r.enabled()))
                .toList();
        this.listed = Covered.by(entries);
        this.covered = Covered.byRules(rules);
    }

    /** The rules are known where both ends of each were shown. */
    void check() {
        boolean rulesKnown = !rules.isEmpty()
                && rules.stream().allMatch(r -> r.local() != null && r.remote() != null)
                && look.state().hasAll(Listing.Of.IPSEC_RULES, null);
        boolean listKnown = look.state().hasAll(Listing.Of.MANAGEMENT_SERVERS, null);
        for (HostLine host : look.expected().hosts()) {
            String target = target(host);
            if (listKnown && target != null) {
                checkListed(host, target);
            }
            if (rulesKnown && target != null && !isCovered(host)) {
                uncovered(host, target);
            }
        }
        entries.forEach(this::checkEntry);
    }

    private static @Nullable String target(HostLine host) {
        Object target = host.address() != null ? host.address() : host.advertisedPrefix();
        return target == null ? null : target.toString();
    }

    private boolean isListed(HostLine host) {
        return host.address() != null
                ? listed.holds(host.address())
                : listed.holds(Objects.requireNonNull(host.advertisedPrefix(), "it has one of the two"));
    }

    private void checkListed(HostLine host, String target) {
        if (isListed(host)) {
            return;
        }
        Optional<SeenManagementServer> byName =
                entries.stream().filter(e -> names(e, host)).findFirst();
        if (byName.filter(e -> e.addresses().isEmpty()).isPresent()) {
            look.drifts()
                    .add(
                            DriftCode.HOST_LISTED_BY_NAME,
                            host.name(),
                            target,
                            "The management servers list holds the host by its name: nobody sees which address that became.",
                            Mends.list(target));
        } else if (byName.filter(this::isNat64Only).isEmpty()) {
            look.drifts()
                    .add(
                            DriftCode.HOST_NOT_LISTED,
                            host.name(),
                            target,
                            target
                                    + " is not in the management servers list: the host reaches clients only after a user has logged on"
                                    + (look.expected().frame().uses(Method.ARTICLE)
                                            ? " or, outside InternalIPv6Prefix, perhaps not at all (inferred)."
                                            : "."),
                            Mends.list(target));
        }
    }

    private boolean isCovered(HostLine host) {
        return host.address() != null
                ? covered.holds(host.address())
                : covered.holds(Objects.requireNonNull(host.advertisedPrefix(), "it has one of the two"));
    }

    private void uncovered(HostLine host, String address) {
        look.drifts()
                .add(
                        DriftCode.HOST_NOT_COVERED,
                        host.name(),
                        address,
                        "No IPsec rule names " + address + (host.address() == null ? "" : " or its /64")
                                + ": packets from it are dropped or sent without a tunnel, or wait for a user to log on.",
                        isListed(host)
                                ? "It is in the list: refresh the management servers in the console, then run gpupdate /target:computer on the servers and the clients."
                                : Mends.list(address));
    }

    /**
     * The trap of facts F8: a name that DNS knows by NAT64 only. Of other machines it is no fault: clients reach IPv4
     * servers by NAT64 (facts T18), and an AAAA record would take them off it (safety Y13).
     */
    private void checkEntry(SeenManagementServer entry) {
        Optional<HostLine> host =
                look.expected().hosts().stream().filter(h -> names(entry, h)).findFirst();
        if (isNat64Only(entry) && (host.isPresent() || isConfigManager(entry))) {
            look.drifts()
                    .add(
                            DriftCode.NAT64_ONLY_ENTRY,
                            host.map(HostLine::name).orElse(Drift.SERVER),
                            entry.entry(),
                            "The list holds %s by its NAT64 address %s only: the rules cover an address from which nothing starts."
                                    .formatted(entry.entry(), entry.addresses().get(0)),
                            host.map(ListDrift::target)
                                    .map(Mends::list)
                                    .orElse(
                                            "Refresh the management servers, and compare. If the NAT64 address stays the only one, the machine"
                                                    + " needs an IPv6 address of its own, which is then added by hand."));
        }
        former.check(entry);
    }

    /** DirectAccess finds it by itself, and it starts connections to clients (safety Y14). */
    private static boolean isConfigManager(SeenManagementServer entry) {
        return entry.type() != null && entry.type().toLowerCase(Locale.ROOT).contains("sccm");
    }

    /** Whether a host numbered so has that address. */
    static boolean isOf(HostLine line, Ipv6 address) {
        return address.equals(line.address())
                || (line.advertisedPrefix() != null && line.advertisedPrefix().contains(address));
    }

    private boolean isNat64Only(SeenManagementServer entry) {
        return !entry.addresses().isEmpty() && entry.addresses().stream().allMatch(this::isNat64);
    }

    /** In the prefix that was read or, where none was, of the shape that every sample has. */
    private boolean isNat64(Ipv6 address) {
        Ipv6Prefix nat64 = look.nat64();
        return nat64 != null
                ? nat64.contains(address)
                : (address.high() & 0xffff) == NAT64_SUBNET && address.low() >>> 32 == 0;
    }

    private static boolean names(SeenManagementServer entry, HostLine host) {
        String first = Stream.of(entry.entry().split("\\.", 2)).findFirst().orElse("");
        return first.toLowerCase(Locale.ROOT).equals(host.name().toLowerCase(Locale.ROOT));
    }
}
