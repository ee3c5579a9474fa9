package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import outward.plan.NextRevision;
import outward.plan.Plans;
import outward.tenant.CurrentMember;

/** Writes the revision that an act leads to, in the act's own transaction, under the name of who acts. */
@ApplicationScoped
class RevisionBook {
    private final Plans plans;
    private final CurrentMember member;
    private final Clock clock;

    RevisionBook(Plans plans, CurrentMember member, Clock clock) {
        this.plans = plans;
        this.member = member;
        this.clock = clock;
    }

    void begin(NextRevision first, String reason) {
        plans.begin(first, member.name(), reason, clock.instant());
    }

    void revise(Optional<NextRevision> next, String reason) {
        next.ifPresent(revision -> plans.revise(revision, member.name(), reason, clock.instant()));
    }
}
