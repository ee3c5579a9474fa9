package outward.diagnosis;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import outward.address.Ipv6;
import outward.observed.drift.Cause;
import outward.observed.host.AddressSpan;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenGateway;

/** Judges what the client prints. */
final class ClientJudge {
    /** The profiles that a client outside is on, one of the two (facts W2). */
    private static final Set<String> OUTSIDE = Set.of("Private", "Public");

    private static final Pattern COMMA = Pattern.compile(",");

    private ClientJudge() {}

    static Judgement addresses(Evidence evidence) {
        HostState state = HostReport.read(evidence.trail().asked(evidence.question(), evidence.text()));
        List<Ipv6> addresses =
                state.addresses().stream().map(SeenAddress::address).distinct().toList();
        if (addresses.isEmpty()) {
            return Judgement.unread("No IPv6 address was found in the text.");
        }
        boolean routed = !state.of(SeenGateway.class).isEmpty();
        boolean connected = addresses.stream().anyMatch(evidence.at()::isClients);
        Optional<Judgement> shown = addresses.stream()
                .flatMap(a -> Opening.ofAddress(evidence.at(), a).stream())
                .filter(j -> j.cause() == Cause.F16 ? routed : j.cause() == Cause.F26 && !connected)
                .findFirst();
        return shown.orElseGet(() -> Judgement.says(
                connected
                        ? "The client has an address in a client prefix, and no native IPv6 with a gateway."
                        : "The client has no address in a client prefix: it is not connected to this deployment.",
                Set.of(Cause.F16, Cause.F26)));
    }

    static Judgement profiles(Evidence evidence) {
        List<Map<String, String>> profiles = Pairs.of(evidence.text()).stream()
                .filter(p -> p.containsKey("name") && p.containsKey("enabled"))
                .toList();
        Optional<Map<String, String>> off =
                profiles.stream().filter(p -> "False".equals(p.get("enabled"))).findFirst();
        if (off.isPresent()) {
            return Judgement.shows(
                    Cause.F15,
                    "The firewall is off for the profile " + off.get().get("name") + ".");
        }
        Set<String> on = profiles.stream()
                .filter(p -> "True".equals(p.get("enabled")))
                .map(p -> p.get("name"))
                .collect(Collectors.toSet());
        return on.containsAll(OUTSIDE)
                ? Judgement.says("The firewall is on for the Private and the Public profile.", Set.of(Cause.F15))
                : Judgement.unread("The profiles Private and Public, each with Enabled, were not found in the text.");
    }

    static Judgement firewall(Evidence evidence) {
        if (evidence.answer().isNothing()) {
            return Judgement.shows(Cause.F13, "The client has no rule that lets the host in.");
        }
        List<Map<String, String>> rules = Pairs.of(evidence.text()).stream()
                .filter(r -> r.keySet().containsAll(Set.of("rule", "profile", "edgetraversal", "remote")))
                .toList();
        if (rules.isEmpty()) {
            return Judgement.unread("No rule with Rule, Profile, EdgeTraversal and Remote was found in the text.");
        }
        List<Map<String, String>> ours =
                rules.stream().filter(r -> names(r, evidence.at())).toList();
        if (ours.isEmpty()) {
            return Judgement.shows(Cause.F13, "No rule of the client names the host among its remote addresses.");
        }
        return ofProfiles(evidence, ours);
    }

    /** Rules for one profile each hold together where a client outside is (facts W2). */
    private static Judgement ofProfiles(Evidence evidence, List<Map<String, String>> ours) {
        Set<String> profiles =
                ours.stream().flatMap(r -> profiles(r).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (!profiles.contains("Any") && !profiles.containsAll(OUTSIDE)) {
            return Judgement.shows(
                    Cause.F13,
                    "The rule holds for the profile " + String.join(", ", profiles)
                            + "; a client outside is on Private or Public.");
        }
        boolean edge = !evidence.at().client().isTeredo()
                || ours.stream()
                        .filter(r -> !profiles(r).equals(List.of("Domain")))
                        .anyMatch(r -> "Allow".equals(r.get("edgetraversal")));
        return edge
                ? Judgement.says("A rule for Private and Public lets the host in.", Set.of(Cause.F13))
                : Judgement.shows(Cause.F13, "The client comes by Teredo, and the rule does not allow edge traversal.");
    }

    private static List<String> profiles(Map<String, String> rule) {
        return COMMA.splitAsStream(rule.getOrDefault("profile", ""))
                .map(String::strip)
                .toList();
    }

    private static boolean names(Map<String, String> rule, Circumstances at) {
        AddressSpan host = AddressSpan.of(at.numbered());
        return COMMA.splitAsStream(rule.getOrDefault("remote", ""))
                .flatMap(remote -> AddressSpan.of(remote.strip()).stream())
                .flatMap(List::stream)
                .anyMatch(s -> s.contains(host.first()) && s.contains(host.last()));
    }

    /** Selectors are no sure thing to read (nothing in the sources shows them), so only none at all shows the cause. */
    static Judgement associations(Evidence evidence) {
        if (evidence.answer().isNothing()) {
            return Judgement.shows(Cause.F14, "The client has no IPsec association while the host tries.");
        }
        List<Ipv6> named = NameAnswer.addresses(evidence.text()).toList();
        if (named.isEmpty()) {
            return Judgement.unread(
                    "No IPv6 address was found in the text. If the command printed nothing, say so below.");
        }
        return named.stream().anyMatch(evidence.at().numbered()::contains)
                ? Judgement.says("An association names the host.", Set.of(Cause.F14))
                : Judgement.says("There are associations, none of which names the host by its address.", Set.of());
    }
}
