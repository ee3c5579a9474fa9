package outward.machine.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.machine.Machine;
import outward.machine.Namesake;
import outward.machine.Namesakes;
import outward.machine.Placement;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** Loads a computer with its placements, in the caller's transaction. */
@Singleton
class MachineAnswer {
    private final HostListing hosts;
    private final Portfolio portfolio;
    private final Plans plans;
    private final Namesakes namesakes;

    MachineAnswer(HostListing hosts, Portfolio portfolio, Plans plans, Namesakes namesakes) {
        this.hosts = hosts;
        this.portfolio = portfolio;
        this.plans = plans;
        this.namesakes = namesakes;
    }

    /** The page of this host and of what it is said to be elsewhere. */
    MachinePage page(String id, MachineQuery query) {
        HostSummary host = hosts.find(PathId.of(id)).orElseThrow(NotFound::new);
        List<Namesake> all = namesakes.of(host.id());
        List<Namesake> chosen = query.of(all);
        List<Placement> placements = Stream.concat(
                        Stream.of(placement(host.site(), host.id())),
                        chosen.stream().map(n -> placement(n.site(), n.host())))
                .toList();
        return new MachinePage(site(host.site()), host, all, chosen, new Machine(placements));
    }

    private Placement placement(UUID site, UUID host) {
        SiteOverview overview = site(site);
        return new Placement(
                site,
                overview.name(),
                overview.customer(),
                overview.open() == 0,
                plans.frame(site).orElseThrow(NotFound::new),
                plans.inForce(site, host).orElseThrow(NotFound::new).line());
    }

    private SiteOverview site(UUID id) {
        return portfolio.find(id).orElseThrow(NotFound::new);
    }
}
