package outward.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.design.Frame;
import outward.finding.rules.RuleBook;

/** From an act on the inventory to the next revision; an act that leaves the design as it was leads to none. */
public final class Regeneration {
    private Regeneration() {}

    /** The first revision of a new site, without hosts. */
    public static NextRevision first(UUID site, Frame frame) {
        return first(site, frame, List.of());
    }

    /** The first revision of a new site that has these hosts from the beginning. */
    public static NextRevision first(UUID site, Frame frame, List<HostRevision> hosts) {
        ChangeSet changes = ChangeSets.between(
                null, frame, hosts.stream().map(HostRevision::change).toList());
        return new NextRevision(
                site,
                1,
                PlanHash.NONE.then(changes),
                changes,
                hosts,
                hosts.size(),
                FindingCounts.NONE.after(hosts),
                1,
                frame,
                RuleBook.check(frame));
    }

    /** The revision after some hosts were added, changed or removed; the frame stays, so the cost is theirs alone. */
    public static Optional<NextRevision> afterHosts(PlanHead head, List<HostRevision> hosts) {
        return after(head, head.frame(), hosts);
    }

    /** The revision after the site itself changed; {@code hosts} are all of its hosts. */
    public static Optional<NextRevision> afterSite(PlanHead head, Frame frame, List<HostRevision> hosts) {
        return after(head, frame, hosts);
    }

    /** The revision that today's rules examine; the design may be as it was. {@code hosts} are all of them. */
    public static NextRevision examined(PlanHead head, Frame frame, List<HostRevision> hosts) {
        List<HostRevision> changed = changed(hosts);
        return next(head, frame, changed, changes(head, frame, changed), head.revision() + 1);
    }

    private static Optional<NextRevision> after(PlanHead head, Frame frame, List<HostRevision> hosts) {
        List<HostRevision> changed = changed(hosts);
        ChangeSet changes = changes(head, frame, changed);
        int frameRevision = changes.frame().isEmpty() ? head.frameRevision() : head.revision() + 1;
        return changes.isEmpty() ? Optional.empty() : Optional.of(next(head, frame, changed, changes, frameRevision));
    }

    private static List<HostRevision> changed(List<HostRevision> hosts) {
        return hosts.stream()
                .filter(h -> !java.util.Objects.equals(h.before(), h.after()))
                .toList();
    }

    private static ChangeSet changes(PlanHead head, Frame frame, List<HostRevision> changed) {
        return ChangeSets.between(
                head.frame(), frame, changed.stream().map(HostRevision::change).toList());
    }

    private static NextRevision next(
            PlanHead head, Frame frame, List<HostRevision> hosts, ChangeSet changes, int frameRevision) {
        return new NextRevision(
                head.site(),
                head.revision() + 1,
                head.hash().then(changes),
                changes,
                hosts,
                head.hosts() + arrived(hosts),
                head.hostFindings().after(hosts),
                frameRevision,
                frame,
                RuleBook.check(frame));
    }

    private static int arrived(List<HostRevision> hosts) {
        return hosts.stream()
                .mapToInt(h -> (h.after() == null ? 0 : 1) - (h.before() == null ? 0 : 1))
                .sum();
    }
}
