package outward.customer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import outward.address.Ipv6;
import outward.design.Frame;
import outward.finding.Waiver;
import outward.plan.ChangeSets;
import outward.plan.HostChange;
import outward.plan.HostReport;
import outward.plan.Plan;
import outward.plan.PlanHash;
import outward.plan.PlanRevision;
import outward.plan.Reports;

/**
 * The plan of one site of an estate file.
 *
 * @param carriedOut the plans that were carried out before, by site
 */
record EstateDraft(Clock clock, int manyHosts, Map<UUID, Plan> carriedOut) {
    private static final String AUTHOR = "Estate file";

    /** The frame as the one after that which was carried out, of which clients know (safety Y21). */
    Frame after(Site site, Frame frame, boolean settled) {
        Plan before = carriedOut.get(site.id());
        return before == null ? frame : frame.after(before.frame(), settled);
    }

    /** A waiver of the file, as granted now. */
    Waiver waiver(EstateWaiver waiver) {
        return new Waiver(waiver.code(), waiver.reason(), AUTHOR, clock.instant(), waiver.untilOn());
    }

    /** The plan of these hosts; {@code others} are addresses that their machines have at other sites. */
    Plan of(Site site, Frame frame, List<ManagementHost> hosts, Map<UUID, List<Ipv6>> others, List<Waiver> waivers) {
        Reports reports = new Preview(AUTHOR, clock, manyHosts, others).reports(frame, hosts);
        PlanRevision revision = revision(site, frame, reports.hosts());
        return new Plan(
                site.id(), site.name(), revision, frame, reports.frame(), reports.hosts(), waivers, clock.instant());
    }

    private PlanRevision revision(Site site, Frame frame, List<HostReport> hosts) {
        Plan before = carriedOut.get(site.id());
        List<HostChange> added =
                hosts.stream().map(h -> new HostChange(null, h.line())).toList();
        PlanHash hash = PlanHash.NONE.then(ChangeSets.between(null, frame, added));
        return new PlanRevision(before == null ? 1 : 2, clock.instant(), AUTHOR, "Planned from a file", hash);
    }

    /** The same plan with these waivers. */
    Plan waived(Plan plan, List<Waiver> waivers) {
        return new Plan(
                plan.site(),
                plan.siteName(),
                plan.revision(),
                plan.frame(),
                plan.frameFindings(),
                plan.hosts(),
                waivers,
                plan.readAt());
    }
}
