package outward.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import outward.address.Ipv6;
import outward.design.HostNumbering;
import outward.lookup.SixToFourTunnel;
import outward.observed.drift.Cause;
import outward.observed.host.HostReport;
import outward.observed.host.HostState;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenGateway;

/** Judges what the client prints. */
final class ClientJudge {
    /** The profiles that a client outside is on, one of the two (facts W2). */
    private static final Set<String> OUTSIDE = Set.of("Private", "Public");

    private ClientJudge() {}

    static Judgement addresses(Evidence evidence) {
        HostState state = HostReport.read(evidence.trail().asked(evidence.question(), evidence.text()));
        List<Ipv6> addresses =
                state.addresses().stream().map(SeenAddress::address).distinct().toList();
        if (addresses.isEmpty()) {
            return Judgement.unread("No IPv6 address was found in the text.");
        }
        Optional<String> another = another(evidence.at(), addresses);
        if (another.isPresent()) {
            return Judgement.unread(another.get() + ", not of a client: run it on the client.");
        }
        boolean routed = !state.of(SeenGateway.class).isEmpty();
        boolean connected = addresses.stream().anyMatch(evidence.at()::isClients);
        Optional<Judgement> shown = addresses.stream()
                .flatMap(a -> Opening.ofAddress(evidence.at(), a).stream())
                .filter(j -> j.cause() == Cause.F16 ? routed : j.cause() == Cause.F26 && !connected)
                .findFirst();
        return shown.orElseGet(() -> connected ? connected(evidence, addresses) : unconnected(evidence, addresses));
    }

    private static Optional<String> another(Circumstances at, List<Ipv6> addresses) {
        return addresses.stream()
                .filter(a -> a.equals(at.line().address()))
                .map(a -> a + " is an address of " + at.line().name())
                .findFirst()
                .or(() -> addresses.stream()
                        .filter(a -> a.equals(HostNumbering.server(at.frame())))
                        .map(a -> a + " is an address of the DirectAccess server")
                        .findFirst());
    }

    /** What its firewall was seen to let in counts only now that it is known how the client comes. */
    private static Judgement connected(Evidence evidence, List<Ipv6> addresses) {
        Optional<Judgement> firewall = FirewallJudge.again(evidence.trail(), Way.of(evidence.at(), addresses));
        if (firewall.filter(j -> j.kind() == Judgement.Kind.SHOWS).isPresent()) {
            return firewall.get();
        }
        Set<Cause> ruledOut = EnumSet.of(Cause.F16, Cause.F26);
        firewall.ifPresent(j -> ruledOut.addAll(j.ruledOut()));
        return Judgement.says(
                "The client has an address in a client prefix, and no native IPv6 with a gateway.", ruledOut);
    }

    /** What the server may lack for it is a client route; 6to4 is none of the ways of a plan (safety Y16). */
    private static Judgement unconnected(Evidence evidence, List<Ipv6> addresses) {
        Optional<Ipv6> sixToFour =
                addresses.stream().filter(evidence.at()::isForeignSixToFour).findFirst();
        String said = sixToFour
                .map(a -> "The client has no address in a client prefix. Its " + a + " is 6to4. "
                        + String.join(" ", SixToFourTunnel.of(a)))
                .orElse("The client has no address in a client prefix: it is not connected to this deployment, and"
                        + " nothing manages it before it is (Get-DAConnectionStatus).");
        return Judgement.says(said, Set.of(Cause.F16, Cause.F26)).leadingTo(Question.SERVER_ROUTES);
    }

    static Judgement profiles(Evidence evidence) {
        if (evidence.chose(Options.STOPPED)) {
            return Judgement.shows(Cause.F15, "The firewall service of the client is not running.");
        }
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
