package outward.proof.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.design.Frame;
import outward.design.HostNumbering;
import outward.design.Route;
import outward.observed.Observation;
import outward.observed.drift.DriftBook;
import outward.observed.drift.Expectations;
import outward.observed.drift.MachineDrift;
import outward.plan.Portfolio;
import outward.proof.Ladder;
import outward.proof.LadderStep;
import outward.proof.NextProof;
import outward.proof.Proofs;

/** Gathers what the proof page of a host shows, in the caller's transaction. */
@ApplicationScoped
class HostProofs {
    private final HostListing hosts;
    private final Portfolio portfolio;
    private final Proofs proofs;
    private final Expectations expectations;
    private final DriftBook drifts;
    private final Clock clock;

    HostProofs(
            HostListing hosts,
            Portfolio portfolio,
            Proofs proofs,
            Expectations expectations,
            DriftBook drifts,
            Clock clock) {
        this.hosts = hosts;
        this.portfolio = portfolio;
        this.proofs = proofs;
        this.expectations = expectations;
        this.drifts = drifts;
        this.clock = clock;
    }

    /** One that is not there or not yours is not found. */
    HostProof find(String id) {
        HostSummary host = hosts.find(PathId.of(id)).orElseThrow(NotFound::new);
        UUID site = host.site();
        Ladder ladder = proofs.ofHost(site, host.id()).orElseThrow(NotFound::new);
        Frame frame =
                expectations.ofHost(site, host.id()).orElseThrow(NotFound::new).frame();
        Optional<NextProof> next = ladder.next()
                .map(LadderStep::rung)
                .map(rung -> NextProof.of(rung, HostNumbering.server(frame), clients(frame)));
        return new HostProof(
                portfolio.find(site).orElseThrow(NotFound::new),
                host,
                ladder,
                next.orElse(null),
                machines(host),
                clock.instant(),
                HostProof.Entered.NOTHING);
    }

    private static List<Ipv6Prefix> clients(Frame frame) {
        return Stream.concat(
                        frame.prefixes().routed().stream(),
                        frame.hostRoutes().stream().map(Route::destination))
                .distinct()
                .toList();
    }

    /** The host's own, then what lists of the server say of it by name. */
    private List<MachineDrift> machines(HostSummary host) {
        Optional<MachineDrift> server = drifts.find(host.site(), Observation.SERVER)
                .map(m -> m.about(host.name()))
                .filter(m -> !m.findings().isEmpty());
        return Stream.concat(drifts.find(host.site(), host.id().toString()).stream(), server.stream())
                .toList();
    }
}
