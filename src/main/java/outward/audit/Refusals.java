package outward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import outward.answer.PlainText;
import outward.tenant.CurrentMember;

/** Records what members were refused; so many of each member, and how many there were beside them. */
@ApplicationScoped
public class Refusals {
    /** Entries per member, replica and span. */
    static final int MOST = 20;

    /** How long a member's entries are counted. */
    static final Duration SPAN = Duration.ofMinutes(10);

    private static final int LONGEST_PATH = 200;

    private final AuditTrail trail;
    private final Later later;
    private final CurrentMember member;
    private final Clock clock;
    private final Allowance allowance = new Allowance(SPAN, MOST);

    Refusals(AuditTrail trail, Later later, CurrentMember member, Clock clock) {
        this.trail = trail;
        this.later = later;
        this.member = member;
        this.clock = clock;
    }

    /** The current member, if there is one, was answered that status, whatever becomes of the entry. */
    public void add(int status, String method, String path) {
        if (!member.isSignedIn()) {
            return;
        }
        UUID tenant = member.tenantId();
        OptionalInt missed = allowance.take(member.id(), clock.instant());
        if (missed.isPresent()) {
            var what = Map.of(
                    "method",
                    method,
                    "path",
                    PlainText.ascii(path, LONGEST_PATH),
                    "status",
                    status,
                    "notRecordedBefore",
                    missed.getAsInt());
            later.add(
                    tenant,
                    trail.entry(member.get(), "access.refuse", Subject.tenant(tenant), null, trail.write(what), null));
        }
    }
}
