package outward.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import outward.address.Ipv6;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Examination;
import outward.observed.drift.Topic;
import outward.observed.host.DadState;
import outward.observed.host.HostState;
import outward.observed.host.SeenAddress;
import outward.observed.host.SeenInterface;
import outward.observed.host.SeenManagementServer;

/** Judges addresses, adapters, routes and the list of the server, each beside what it printed before. */
final class ServerJudge {
    private ServerJudge() {}

    static Judgement routes(Evidence evidence) {
        Examination now = evidence.server();
        return Shown.of(
                now,
                d -> Shown.when(d, Cause.F4, DriftCode.CLIENT_ROUTE_MISSING, DriftCode.CLIENT_ROUTE_UNPUBLISHED)
                        .or(() -> Shown.when(d, Cause.F21, DriftCode.DEFAULT_GATEWAY_INSIDE)),
                evidence.serverAlone().shown().contains(Topic.ROUTES),
                "The client route is there and published, or leads by way of another machine.",
                Set.of());
    }

    static Judgement addresses(Evidence evidence) {
        Examination now = evidence.server();
        Ipv6 server = evidence.at().frame().server().address();
        boolean shown = evidence.serverAlone().shown().contains(Topic.ADDRESSES);
        boolean routes = now.shown().contains(Topic.ROUTES);
        List<SeenAddress> there = now.state().addresses().stream()
                .filter(a -> a.address().equals(server))
                .toList();
        if (!there.isEmpty() && there.stream().allMatch(a -> a.prefixLength() == null)) {
            return Judgement.unread("The text shows " + server + " without its length.");
        }
        boolean whole = now.drift().stream().anyMatch(d -> d.code() == DriftCode.SERVER_ADDRESS_128);
        if (whole && !routes && !evidence.trail().wasAsked(Question.SERVER_ROUTES)) {
            return Judgement.says("The server's address has the length 128; its routes say what that means.", Set.of())
                    .leadingTo(Question.SERVER_ROUTES);
        }
        return Shown.of(
                now,
                d -> routes ? Shown.when(d, Cause.F2, DriftCode.SERVER_ADDRESS_128) : Optional.empty(),
                shown,
                there.stream().noneMatch(a -> a.state() != DadState.DUPLICATE)
                        ? "The server's address is not as planned."
                        : "The server has " + server + ".",
                Set.of());
    }

    static Judgement interfaces(Evidence evidence) {
        Examination now = evidence.server();
        boolean forwards = evidence.serverAlone().state().interfaces().stream().anyMatch(i -> i.forwarding() != null);
        return Shown.of(
                now,
                ServerJudge::ofInterface,
                forwards,
                "The adapters that were shown forward, and the one of IP-HTTPS advertises.",
                ruledOut(evidence, now.state()));
    }

    /** Only by the very adapters that the two causes are about: the one of IP-HTTPS, and that of the server's address. */
    private static Set<Cause> ruledOut(Evidence evidence, HostState state) {
        Set<Cause> ruledOut = EnumSet.noneOf(Cause.class);
        List<SeenInterface> forwarding = state.interfaces().stream()
                .filter(i -> Boolean.TRUE.equals(i.forwarding()))
                .toList();
        if (evidence.trail().wasAnswered(Question.SERVER_ROUTES)
                && forwarding.stream().anyMatch(i -> isAdvertisingTunnel(state, i))) {
            ruledOut.add(Cause.F4);
        }
        Set<Optional<String>> holders = state.addresses().stream()
                .filter(a -> a.address().equals(evidence.at().frame().server().address()))
                .map(a -> state.nameOf(a.on()))
                .collect(Collectors.toSet());
        if (evidence.trail().serverIsNumbered()
                && forwarding.stream().anyMatch(i -> holders.contains(state.nameOf(i.on())))) {
            ruledOut.add(Cause.F2);
        }
        return ruledOut;
    }

    private static boolean isAdvertisingTunnel(HostState state, SeenInterface seen) {
        return Boolean.TRUE.equals(seen.advertising())
                && state.nameOf(seen.on()).filter(ServerJudge::isIpHttps).isPresent();
    }

    private static boolean isIpHttps(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.contains("iphttps") || lower.contains("ip-https");
    }

    /** Where the tunnels do not forward it is the clients' side, else the server's own address (facts F2, F4). */
    private static Optional<Cause> ofInterface(Drift drift) {
        if (drift.code() == DriftCode.FORWARDING_OFF) {
            boolean tunnel = isIpHttps(drift.about())
                    || drift.about().toLowerCase(Locale.ROOT).contains("teredo");
            return Optional.of(tunnel ? Cause.F4 : Cause.F2);
        }
        return Shown.when(drift, Cause.F4, DriftCode.ADVERTISING_OFF);
    }

    static Judgement list(Evidence evidence) {
        Examination now = evidence.serverAlone();
        if (now.state().of(SeenManagementServer.class).isEmpty()) {
            return Shown.unread(now); // the command above it stands there in any case: a lone prompt is no answer
        }
        boolean byName = now.drift().stream().anyMatch(d -> d.code() == DriftCode.HOST_LISTED_BY_NAME);
        Judgement said = Shown.of(
                now,
                d -> Shown.when(d, Cause.F7, DriftCode.HOST_NOT_LISTED)
                        .or(() -> Shown.when(d, Cause.F8, DriftCode.NAT64_ONLY_ENTRY)
                                .filter(c ->
                                        d.subject().equals(evidence.at().line().name()))),
                now.shown().contains(Topic.LIST),
                byName ? "The list holds the host by its name." : "The list holds the host.",
                byName ? Set.of(Cause.F7) : Set.of(Cause.F7, Cause.F8));
        return byName && said.kind() == Judgement.Kind.SAYS ? said.leadingTo(Question.HOST_NAME) : said;
    }
}
