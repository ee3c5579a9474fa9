package outward.customer;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.finding.Finding;
import outward.finding.Waiver;
import outward.finding.rules.ManyHosts;
import outward.finding.rules.RuleBook;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.Plan;
import outward.plan.PlanRevision;
import outward.plan.Regeneration;

/** The plan that would be stored for a site: numbered and judged by what numbers and judges stored ones. */
record Preview(String author, Clock clock, int manyHosts) {

    /** Plans these hosts in this frame; {@code stored} is what is held already (null = nothing). */
    Plan of(SiteRef site, Frame frame, List<Placing> placings, List<Waiver> waivers, @Nullable Addresses stored) {
        HostReports reports = new HostReports(frame);
        List<HostReport> hosts = new Numbering(new TrialAddresses(stored), clock)
                .number(site, frame, placings, Place.LISTED).stream()
                        .map(host -> reports.of(host.facts()))
                        .toList();
        List<Finding> findings = new ArrayList<>(RuleBook.check(frame));
        ManyHosts.check(frame, hosts.size(), manyHosts).ifPresent(findings::add);
        return new Plan(
                site.id(), site.name(), revision(site.id(), frame), frame, findings, hosts, waivers, clock.instant());
    }

    private PlanRevision revision(UUID site, Frame frame) {
        return new PlanRevision(
                1,
                clock.instant(),
                author,
                "Preview",
                Regeneration.first(site, frame).hash());
    }
}
