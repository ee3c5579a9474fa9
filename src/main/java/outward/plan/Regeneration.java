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
        ChangeSet changes = ChangeSets.between(null, frame, List.of());
        return new NextRevision(
                site,
                1,
                PlanHash.NONE.then(changes),
                changes,
                List.of(),
                0,
                FindingCounts.NONE,
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

    private static Optional<NextRevision> after(PlanHead head, Frame frame, List<HostRevision> hosts) {
        List<HostRevision> changed = hosts.stream()
                .filter(h -> !java.util.Objects.equals(h.before(), h.after()))
                .toList();
        ChangeSet changes = ChangeSets.between(
                head.frame(), frame, changed.stream().map(HostRevision::change).toList());
        return changes.isEmpty() ? Optional.empty() : Optional.of(next(head, frame, changed, changes));
    }

    private static NextRevision next(PlanHead head, Frame frame, List<HostRevision> hosts, ChangeSet changes) {
        int number = head.revision() + 1;
        return new NextRevision(
                head.site(),
                number,
                head.hash().then(changes),
                changes,
                hosts,
                head.hosts() + arrived(hosts),
                head.hostFindings().after(hosts),
                changes.frame().isEmpty() ? head.frameRevision() : number,
                frame,
                RuleBook.check(frame));
    }

    private static int arrived(List<HostRevision> hosts) {
        return hosts.stream()
                .mapToInt(h -> (h.after() == null ? 0 : 1) - (h.before() == null ? 0 : 1))
                .sum();
    }
}
