package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import outward.finding.Waiver;
import outward.plan.HostRevision;
import outward.plan.NextRevision;
import outward.plan.Plans;
import outward.plan.Waivers;
import outward.tenant.CurrentMember;

/** Writes the revision that an act leads to, in the act's own transaction, under the name of who acts. */
@ApplicationScoped
class RevisionBook {
    private final Plans plans;
    private final Waivers waivers;
    private final CurrentMember member;
    private final Clock clock;

    RevisionBook(Plans plans, Waivers waivers, CurrentMember member, Clock clock) {
        this.plans = plans;
        this.waivers = waivers;
        this.member = member;
        this.clock = clock;
    }

    void begin(NextRevision first, String reason) {
        plans.begin(first, member.name(), reason, clock.instant());
    }

    void revise(Optional<NextRevision> next, String reason) {
        next.ifPresent(revision -> {
            endWaivers(revision);
            plans.revise(revision, member.name(), reason, clock.instant());
        });
    }

    /** A waiver of what is found on hosts is of those that it stood for: another one asks anew. */
    private void endWaivers(NextRevision revision) {
        Set<String> anew =
                revision.hosts().stream().flatMap(HostRevision::asksAnew).collect(Collectors.toSet());
        if (!anew.isEmpty()) {
            plans.waivers(revision.site()).stream()
                    .map(Waiver::code)
                    .filter(anew::contains)
                    .forEach(code -> waivers.end(revision.site(), code));
        }
    }
}
