package outward.proof;

import static outward.observed.Understood.Kind.ADDRESS;
import static outward.observed.Understood.Kind.GATEWAY;
import static outward.observed.Understood.Kind.INTERFACE;
import static outward.observed.Understood.Kind.MANAGEMENT_SERVER;
import static outward.observed.Understood.Kind.ROUTE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.directaccess.Topology;
import outward.finding.Verdict;
import outward.observed.Listed;
import outward.observed.Observation;
import outward.observed.Sighting;
import outward.observed.Understood;
import outward.observed.drift.Drift;
import outward.observed.drift.DriftCode;
import outward.observed.drift.Expected;
import outward.observed.drift.MachineDrift;
import outward.observed.drift.Sample;
import outward.observed.drift.StandingDrift;
import outward.plan.PlanHash;
import outward.plan.RevisionState;
import outward.plan.SiteOverview;

/** A site for as-built records: JUMP01 and JUMP02 are recorded as carried out, NEW07 is planned. */
final class AsBuiltSample {
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00.5Z");
    private static final Instant MAY = Instant.parse("2026-05-04T09:30:00Z");
    static final Expected EDGE = Sample.named("edge");
    private static final String JUMP01 = new UUID(0, 1).toString();
    private static final String JUMP02 = new UUID(0, 2).toString();

    private static final List<Sighting> SEEN = List.of(
            seen(
                    Observation.SERVER,
                    Listed.ADDRESSES,
                    1,
                    "?",
                    thing(ADDRESS, "Internal", "2002:836b:2:3333::1/64, manual, preferred")),
            seen(
                    Observation.SERVER,
                    Listed.MANAGEMENT_SERVERS,
                    1,
                    null,
                    thing(MANAGEMENT_SERVER, "JUMP01", "2002:836b:2:3333::10")),
            seen(Observation.SERVER, Listed.ROUTES, 5, null),
            seen(
                    JUMP01,
                    Listed.ADDRESSES,
                    2,
                    "2026-05-04T09:29:58Z",
                    thing(ADDRESS, "Intranet", "2002:836b:2:3333::10/64, manual, preferred"),
                    thing(ADDRESS, "Intranet", "fe80::10/64, link-layer, preferred"),
                    thing(ADDRESS, "<b>*Eth*|[x](y)", "2001:db8::1/64")),
            seen(
                    JUMP01,
                    Listed.ROUTES,
                    2,
                    "2026-05-04T09:29:58Z",
                    thing(ROUTE, "2002:836b:2:1000::/64", "via 2002:836b:2:3333::9 on Intranet, metric 256"),
                    thing(ROUTE, "ff00::/8", "via the link on Intranet")),
            seen(JUMP01, Listed.GATEWAYS, 3, null, thing(GATEWAY, "Intranet", "2002:836b:2:3333::fe")),
            seen(JUMP01, Listed.KEPT_ROUTES, 3, null),
            seen(
                    JUMP02,
                    Listed.KEPT_ADDRESSES,
                    4,
                    null,
                    thing(ADDRESS, "Intranet", "2002:836b:2:3333::11/64, store persistent")),
            seen(JUMP02, Listed.INTERFACES, 4, null, thing(INTERFACE, "Intranet", "connected, forwarding false")),
            seen(JUMP02, Listed.ROUTES, 4, null, thing(ROUTE, "ff00::/8", "via the link on Intranet")));

    private static Sighting seen(String machine, Listed list, int text, @Nullable String ran, Understood... things) {
        return new Sighting(
                machine,
                list,
                new UUID(9, text),
                MAY.plus(Duration.ofHours(text)),
                "Ada *Admin*",
                ran,
                List.of(things));
    }

    private static Understood thing(Understood.Kind kind, String name, String value) {
        return new Understood(kind, name, value, "netsh");
    }

    static AsBuilt built(List<HostLine> planned, boolean recorded, List<Integer> reads) {
        SiteOverview site = new SiteOverview(
                new UUID(5, 5),
                1,
                "Head office",
                new UUID(6, 6),
                "Contoso & Sons",
                Topology.EDGE,
                Method.ARTICLE,
                Verdict.PLANNABLE,
                4,
                new PlanHash("ab".repeat(32)),
                RevisionState.APPLIED,
                planned.size(),
                0);
        Expected expected = recorded ? EDGE : new Expected(4, EDGE.frame(), planned, List.of(), List.of(), List.of());
        return new AsBuilt(
                site,
                NOW,
                "Ada *Admin*",
                expected,
                recorded,
                planned,
                ladders(recorded),
                recorded ? drifts() : List.of(),
                recorded ? Set.of(Observation.SERVER, JUMP01, JUMP02) : Set.of(),
                asked -> {
                    reads.add(asked.size());
                    return recorded
                            ? SEEN.stream()
                                    .filter(s -> asked.stream().anyMatch(a -> a.id().equals(s.machine())))
                                    .toList()
                            : List.of();
                });
    }

    private static List<Ladder> ladders(boolean recorded) {
        List<Evidence> evidence = List.of(
                new Evidence(Rung.APPLIED, MAY, "Ben", "revision 3 was recorded as applied"),
                new Evidence(Rung.ROUTE_SEEN, MAY.plusSeconds(60), "Ada *Admin*", "observation x"));
        return Stream.of(
                        new Ladder.Known(new UUID(0, 1), "JUMP01", MAY, recorded ? evidence : List.of(), List.of()),
                        new Ladder.Known(new UUID(0, 7), "NEW07", MAY, List.of(), List.of()))
                .limit(recorded ? 2 : 1)
                .map(known -> Ladder.of(known, NOW, Duration.ofDays(90)))
                .toList();
    }

    private static List<MachineDrift> drifts() {
        Drift wrong = new Drift(
                DriftCode.ROUTE_WRONG_NEXT_HOP,
                "JUMP01",
                "2002:836b:2:1000::/64",
                "The route to 2002:836b:2:1000::/64 leads to 2002:836b:2:3333::9.",
                "Remove-NetRoute");
        return List.of(
                new MachineDrift(Observation.SERVER, "Server", new UUID(9, 1), MAY, 3, List.of()),
                new MachineDrift(
                        JUMP01,
                        "JUMP01",
                        new UUID(9, 3),
                        MAY.plusSeconds(9),
                        3,
                        List.of(new StandingDrift(wrong, MAY))));
    }

    /** A host of which nothing is recorded, beside those of the record. */
    static HostLine host(int id) {
        HostLine like = EDGE.hosts().get(1);
        return new HostLine(
                new UUID(0, id),
                "NEW%02d".formatted(id),
                like.interfaceAlias(),
                like.role(),
                like.addressing(),
                like.address(),
                null,
                64,
                null,
                like.routes(),
                true);
    }

    private AsBuiltSample() {}
}
