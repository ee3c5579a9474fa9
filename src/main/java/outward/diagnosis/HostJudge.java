package outward.diagnosis;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.AddRoute;
import outward.design.HostLine;
import outward.design.Route;
import outward.directaccess.Topology;
import outward.observed.drift.Cause;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Examination;
import outward.observed.drift.Mends;
import outward.observed.drift.Topic;
import outward.observed.host.HostState;
import outward.observed.host.Listing;
import outward.observed.host.SeenChoice;
import outward.observed.host.SeenIpv6Switch;
import outward.observed.host.SeenRoute;
import outward.observed.host.Store;

/** Judges what the management host prints. */
final class HostJudge {
    private HostJudge() {}

    static Judgement ipv6Switch(Evidence evidence) {
        Examination examination = evidence.host();
        boolean absent = isAbsent(evidence.text());
        boolean read = !examination.state().of(SeenIpv6Switch.class).isEmpty();
        return Shown.of(
                examination,
                d -> Shown.when(d, Cause.F6, DriftCode.IPV6_SWITCHED_OFF),
                absent || read,
                absent ? "The value is not there: IPv6 is on." : "IPv6 is on for the host's adapter.",
                Set.of(Cause.F6));
    }

    /** What reg prints of a value that is not there. */
    static boolean isAbsent(String text) {
        return text.toLowerCase(Locale.ROOT).contains("unable to find the specified registry key or value");
    }

    static Judgement addresses(Evidence evidence) {
        Examination examination = evidence.host();
        return Shown.of(
                examination,
                d -> Shown.when(d, Cause.F25, DriftCode.ADDRESS_DUPLICATE),
                examination.shown().contains(Topic.ADDRESSES),
                "No address of the host is a duplicate.",
                Set.of(Cause.F25));
    }

    static Judgement routes(Evidence evidence) {
        Examination examination = evidence.host();
        Set<Cause> ruledOut = EnumSet.noneOf(Cause.class);
        if (evidence.at().frame().prefixes().teredo() == null) {
            ruledOut.addAll(EnumSet.of(Cause.F17, Cause.F18));
        }
        if (evidence.at().hasRoutes()) {
            ruledOut.add(Cause.F3);
        }
        return Shown.of(
                examination,
                d -> Shown.when(
                                d,
                                Cause.F3,
                                DriftCode.ROUTE_MISSING,
                                DriftCode.ROUTE_WRONG_NEXT_HOP,
                                DriftCode.ROUTE_WRONG_INTERFACE,
                                DriftCode.ROUTE_CONTRADICTED)
                        .or(() -> teredo(evidence, d)),
                examination.shown().contains(Topic.ROUTES),
                evidence.at().hasRoutes()
                        ? "Every planned route is there and leads where it should."
                        : "No route of Teredo is there that is not planned; others come to this host by themselves.",
                ruledOut);
    }

    /** A Teredo route where the plan has none: behind NAT there is no Teredo, at an edge the addresses forbid it. */
    private static Optional<Cause> teredo(Evidence evidence, Drift drift) {
        if (drift.code() != DriftCode.TEREDO_ROUTE_UNPLANNED) {
            return Optional.empty();
        }
        var frame = evidence.at().frame();
        if (frame.prefixes().teredo() != null) {
            return Optional.of(Cause.F26);
        }
        return Optional.of(frame.facts().topology() == Topology.EDGE ? Cause.F17 : Cause.F18);
    }

    static Judgement keptRoutes(Evidence evidence) {
        Examination examination = evidence.host();
        HostState state = examination.state();
        HostLine line = evidence.at().line();
        Optional<Route> lost = planned(line)
                .filter(r -> state.routes().stream().noneMatch(s -> isKept(s, r)))
                .findFirst();
        Judgement said = Shown.of(
                examination,
                d -> Shown.when(d, Cause.F24, DriftCode.ROUTE_NOT_PERSISTENT),
                state.hasAll(Listing.Of.ROUTES, Store.PERSISTENT),
                "Every planned route comes back after a restart.",
                Set.of(Cause.F24));
        return said.kind() == Judgement.Kind.SAYS && lost.isPresent()
                ? Judgement.shows(
                        Cause.F24,
                        "The route " + lost.get() + " is not among those that a restart brings back.",
                        Mends.anew(line.interfaceAlias(), lost.get()))
                : said;
    }

    private static Stream<Route> planned(HostLine line) {
        return Stream.concat(
                Stream.ofNullable(line.defaultGateway()).map(g -> new Route(AddRoute.EVERYWHERE, g)),
                line.routes().stream());
    }

    private static boolean isKept(SeenRoute seen, Route planned) {
        return seen.store() == Store.PERSISTENT
                && seen.destination().equals(planned.destination())
                && planned.nextHop().equals(seen.nextHop());
    }

    static Judgement choice(Evidence evidence) {
        Examination examination = evidence.host();
        return Shown.of(
                examination,
                d -> Shown.when(d, Cause.F3, DriftCode.WRONG_ROUTE_CHOSEN)
                        .or(() -> Shown.when(d, Cause.F12, DriftCode.TEMPORARY_ADDRESS_CHOSEN)),
                !examination.state().of(SeenChoice.class).isEmpty(),
                isPlannedFor(evidence)
                        ? "Windows was asked for its choice towards the client; it is not a temporary address or another route."
                        : "Windows was asked for its choice towards "
                                + evidence.at().client().text() + ", where no planned route leads.",
                Set.of());
    }

    private static boolean isPlannedFor(Evidence evidence) {
        Ipv6 client = evidence.at().client().address();
        return client != null
                && evidence.at().frame().hostRoutes().stream()
                        .anyMatch(r -> r.destination().contains(client));
    }
}
