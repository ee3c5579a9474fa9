package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.design.DeploymentDesign;
import outward.design.Frame;
import outward.finding.rules.RuleBook;
import outward.plan.HostReport;
import outward.plan.HostReports;
import outward.plan.HostRevision;
import outward.plan.PlanHead;
import outward.plan.Plans;
import outward.plan.Regeneration;

/** Brings the plans of a deployment's entry points up to their inventory after a site was added, changed or removed. */
@ApplicationScoped
class SiteRegeneration {
    /** The order of creation, in which entry points of a deployment stand. */
    static final Comparator<Site> ORDER = Comparator.comparing(site -> site.id().toString());

    private final Sites sites;
    private final Hosts hosts;
    private final Numbering numbering;
    private final Resting resting;
    private final Plans plans;
    private final FormerBasis former;
    private final RevisionBook book;

    SiteRegeneration(
            Sites sites,
            Hosts hosts,
            Numbering numbering,
            Resting resting,
            Plans plans,
            FormerBasis former,
            RevisionBook book) {
        this.sites = sites;
        this.hosts = hosts;
        this.numbering = numbering;
        this.resting = resting;
        this.plans = plans;
        this.former = former;
        this.book = book;
    }

    /** Writes the first plan of a new site, and revises the other members, which it comes to stand beside. */
    void begin(Site added, List<Site> members, String reason) {
        List<Frame> frames = frames(members);
        for (int i = 0; i < members.size(); i++) {
            Site site = members.get(i);
            sites.claim(site, frames.get(i).prefixes());
            if (site.id().equals(added.id())) {
                book.begin(Regeneration.first(site.id(), frames.get(i)), reason);
            } else {
                revise(site, frames.get(i), reason);
            }
        }
    }

    /** Revises the plans of these members of one deployment, in order of creation, where their design changed. */
    void revise(List<Site> members, String reason) {
        if (members.isEmpty()) {
            return;
        }
        List<Frame> frames = frames(members);
        for (int i = 0; i < members.size(); i++) {
            sites.claim(members.get(i), frames.get(i).prefixes());
            revise(members.get(i), frames.get(i), reason);
        }
    }

    /** The frames of the entry points of one deployment, which stand in {@link #ORDER}. */
    static List<Frame> frames(List<Site> members) {
        return DeploymentDesign.frames(members.stream()
                .map(s -> new DeploymentDesign.Member(s.name(), s.facts()))
                .toList());
    }

    /** Has today's rules examine the plan of one of these members, where others did. */
    void examine(Site site, List<Site> members, String reason) {
        if (plans.rules(site.id())
                .filter(edition -> edition == RuleBook.EDITION)
                .isPresent()) {
            return;
        }
        List<Site> ordered = members.stream().sorted(ORDER).toList();
        PlanHead head = plans.lock(site.id()).orElseThrow();
        Frame frame = former.kept(site.id(), head.frame(), frames(ordered).get(ordered.indexOf(site)));
        sites.claim(site, frame.prefixes());
        book.revise(Optional.of(Regeneration.examined(head, frame, moved(site, frame))), reason);
    }

    private void revise(Site site, Frame designed, String reason) {
        PlanHead head = plans.lock(site.id()).orElseThrow();
        Frame frame = former.kept(site.id(), head.frame(), designed);
        if (head.frame().equals(frame)) {
            return;
        }
        former.endWaiver(site.id(), head.frame(), frame);
        book.revise(Regeneration.afterSite(head, frame, moved(site, frame)), reason);
    }

    /** The hosts of the site, numbered in this frame. */
    private List<HostRevision> moved(Site site, Frame frame) {
        return revisions(site, frame, moveAlong(site, frame, hosts.ofSite(site.id())));
    }

    /** Numbers these hosts of the site, which nobody entered anew, in its new frame; refuses where one cannot stay. */
    List<ManagementHost> moveAlong(Site site, Frame frame, List<ManagementHost> before) {
        HostChecks.checkSubnets(site, frame, before);
        HostChecks.checkServers(site, frame, before);
        List<Placing> placings =
                before.stream().map(h -> Placing.of(h, h.version(), h.entry())).toList();
        List<ManagementHost> after = HostErrors.moved(() -> numbering.number(site.ref(), frame, placings, Place.ALONE));
        hosts.change(differing(before, after));
        resting.moved(before, after);
        return after;
    }

    private static List<ManagementHost> differing(List<ManagementHost> before, List<ManagementHost> after) {
        List<ManagementHost> differing = new ArrayList<>(after);
        differing.removeAll(java.util.Set.copyOf(before));
        return differing;
    }

    private List<HostRevision> revisions(Site site, Frame frame, List<ManagementHost> after) {
        Map<UUID, HostReport> inForce = new HashMap<>();
        plans.inForce(site.id()).forEach(r -> inForce.put(r.line().id(), r));
        HostReports reports = new HostReports(frame);
        return after.stream()
                .map(h -> new HostRevision(inForce.get(h.id()), reports.of(h.facts())))
                .toList();
    }
}
