package outward.customer.web;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.command.CommandLines;
import outward.command.HostCommands;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.plan.HostPaths;
import outward.plan.HostReport;
import outward.plan.OtherSites;
import outward.plan.Plans;
import outward.plan.Portfolio;

/** Gathers what the page of a host shows, in the caller's transaction. */
@Singleton
class HostPages {
    private final HostListing hosts;
    private final Portfolio portfolio;
    private final Plans plans;
    private final OtherSites others;

    HostPages(HostListing hosts, Portfolio portfolio, Plans plans, OtherSites others) {
        this.hosts = hosts;
        this.portfolio = portfolio;
        this.plans = plans;
        this.others = others;
    }

    /** The page of this host; one that is not there or not yours is not found. */
    HostPage page(String id) {
        HostSummary host = hosts.find(PathId.of(id)).orElseThrow(NotFound::new);
        UUID site = host.site();
        Frame frame = plans.frame(site).orElseThrow(NotFound::new);
        HostReport report = plans.inForce(site, host.id()).orElseThrow(NotFound::new);
        HostLine line = report.line();
        boolean bySelf = !frame.uses(Method.ISATAP);
        return new HostPage(
                portfolio.find(site).orElseThrow(NotFound::new),
                host,
                report,
                bySelf ? HostPaths.of(frame, line, others.addresses(site, host.id())) : List.of(),
                bySelf ? new CommandLines().of(line) : HostCommands.NONE);
    }
}
