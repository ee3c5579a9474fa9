package outward.diagnosis.web;

import jakarta.enterprise.context.ApplicationScoped;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.observed.drift.Expectations;
import outward.observed.drift.Expected;
import outward.plan.HostReport;
import outward.plan.Plans;
import outward.plan.Portfolio;

/** Finds the host of a check, in the caller's transaction. */
@ApplicationScoped
class CheckedHosts {
    private final HostListing hosts;
    private final Portfolio portfolio;
    private final Plans plans;
    private final Expectations expectations;

    CheckedHosts(HostListing hosts, Portfolio portfolio, Plans plans, Expectations expectations) {
        this.hosts = hosts;
        this.portfolio = portfolio;
        this.plans = plans;
        this.expectations = expectations;
    }

    /** One that is not there or not yours is not found. */
    CheckedHost find(String id) {
        HostSummary host = hosts.find(PathId.of(id)).orElseThrow(NotFound::new);
        Expected expected = expectations.ofHost(host.site(), host.id()).orElseThrow(NotFound::new);
        HostReport report = plans.inForce(host.site(), host.id()).orElseThrow(NotFound::new);
        return new CheckedHost(
                portfolio.find(host.site()).orElseThrow(NotFound::new),
                host,
                expected,
                expected.host(host.id()).orElseThrow(NotFound::new),
                report.findings());
    }
}
