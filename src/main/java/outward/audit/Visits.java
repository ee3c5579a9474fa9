package outward.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Apart;
import outward.tenant.CurrentMember;
import outward.tenant.Member;

/** Records who comes in, goes, and is kept out. What a stranger typed is never kept: it may be a password. */
@ApplicationScoped
public class Visits {
    private static final Duration HOUR = Duration.ofHours(1);

    private final AuditTrail trail;
    private final AuditEntries entries;
    private final Apart apart;
    private final Later later;
    private final Occasion occasion;
    private final CurrentMember current;
    private final Clock clock;
    private final Allowance refusals = new Allowance(Refusals.SPAN, Refusals.MOST);
    private final Allowance uses = new Allowance(HOUR, 1);

    Visits(
            AuditTrail trail,
            AuditEntries entries,
            Apart apart,
            Later later,
            Occasion occasion,
            CurrentMember current,
            Clock clock) {
        this.trail = trail;
        this.entries = entries;
        this.apart = apart;
        this.later = later;
        this.occasion = occasion;
        this.current = current;
        this.clock = clock;
    }

    /** A member signed in; in the transaction that begins the session. */
    public void began(Member member) {
        entries.add(member.tenantId(), entry(member, "session.begin"));
    }

    /** The operator founded the firm of this owner, who has not come yet; in that transaction. */
    public void founded(Member owner) {
        Subject firm = Subject.tenant(owner.tenantId());
        String after = trail.write(Map.of("owner", owner.email()));
        AuditEntry entry = trail.entry(null, "tenant.found", firm, null, after, null);
        entries.add(owner.tenantId(), entry.by("The operator"));
    }

    /** The provider of that issuer vouched for somebody who is that member. Outside of a transaction. */
    public void vouched(Member member, String issuer) {
        AuditEntry entry = trail.entry(
                member,
                "session.vouch",
                Subject.member(member.id()),
                null,
                trail.write(Map.of("issuer", issuer)),
                null);
        apart.run(member.tenantId(), () -> entries.add(member.tenantId(), entry));
    }

    /** Somebody went on as that member in another of their firms. Outside of a transaction. */
    public void moved(Member member) {
        AuditEntry entry = entry(member, "session.begin");
        apart.run(member.tenantId(), () -> entries.add(member.tenantId(), entry));
    }

    /** A member signs out. Outside of a transaction. */
    public void ended(Member member) {
        AuditEntry entry = entry(member, "session.end");
        apart.run(member.tenantId(), () -> entries.add(member.tenantId(), entry));
    }

    private AuditEntry entry(Member member, String action) {
        return trail.entry(member, action, Subject.member(member.id()), null, null, null);
    }

    /** Somebody who named that member was not let in. Returns before the entry is written, so that time tells nothing. */
    public void refused(Member named) {
        OptionalInt missed = refusals.take(named.id(), clock.instant());
        missed.ifPresent(count -> later.add(
                named.tenantId(),
                trail.entry(null, "session.refuse", Subject.member(named.id()), null, beside(count), null)));
    }

    private @Nullable String beside(int missed) {
        return missed == 0 ? null : trail.write(Map.of("notRecordedBefore", missed));
    }

    /** The current request may use a token: told once an hour for each token and network address. */
    public void used() {
        Origin origin = occasion.origin();
        UUID token = origin.tokenId();
        if (token != null
                && uses.take(token + " " + origin.address(), clock.instant()).isPresent()) {
            later.add(
                    current.tenantId(),
                    trail.entry(current.get(), "token.use", Subject.token(token), null, null, null));
        }
    }
}
