package outward.customer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.finding.rules.RuleBook;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.Plan;
import outward.plan.PlanRevision;
import outward.plan.Regeneration;
import outward.plan.Reports;

/**
 * The plan that would be stored for a site: numbered and judged by what numbers and judges stored ones.
 *
 * @param others the addresses that machines have at other sites, by host
 */
record Preview(String author, Clock clock, int manyHosts, Map<UUID, List<Ipv6>> others) {

    /** Plans these hosts in this frame; {@code stored} is what is held already (null = nothing). */
    Plan of(SiteRef site, Frame frame, List<Placing> placings, List<Waiver> waivers, @Nullable Addresses stored) {
        List<ManagementHost> numbered =
                new Numbering(new TrialAddresses(stored), clock).number(site, frame, placings, Place.LISTED);
        Reports reports = reports(frame, numbered);
        return new Plan(
                site.id(),
                site.name(),
                revision(site.id(), frame),
                frame,
                reports.frame(),
                reports.hosts(),
                waivers,
                clock.instant());
    }

    /** What the rules report of these hosts in this frame. */
    Reports reports(Frame frame, List<ManagementHost> numbered) {
        HostReports inspected = new HostReports(frame);
        List<HostReport> hosts =
                numbered.stream().map(host -> inspected.of(host.facts())).toList();
        return new Reports(RuleBook.check(frame), hosts)
                .together(frame, manyHosts)
                .beside(frame, others);
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
