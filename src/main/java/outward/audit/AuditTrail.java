package outward.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Forbidden;
import outward.database.Apart;
import outward.database.Ids;
import outward.tenant.CurrentMember;
import outward.tenant.Member;

/** Records what members do. */
@ApplicationScoped
public class AuditTrail {
    private final AuditEntries entries;
    private final CurrentMember member;
    private final Occasion occasion;
    private final Apart apart;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(
            AuditEntries entries,
            CurrentMember member,
            Occasion occasion,
            Apart apart,
            Clock clock,
            ObjectMapper json) {
        this.entries = entries;
        this.member = member;
        this.occasion = occasion;
        this.apart = apart;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records one act of the current member in the caller's transaction, so that there is no act without its entry and
     * no entry without its act; outside of a transaction it refuses.
     *
     * @param action what was done, such as {@code host.add}
     * @param before the thing before, written as JSON; null when it was not there
     * @param after the thing after, written as JSON; null when it is gone
     * @param reason the member's reason, if they gave one
     */
    public void record(
            String action, Subject subject, @Nullable Object before, @Nullable Object after, @Nullable String reason) {
        entries.add(member.tenantId(), entry(member.get(), action, subject, write(before), write(after), reason));
    }

    /** What is left of recording an act: the thing before and after, in the transaction of the act. */
    public interface Prepared {
        /** Records it in the caller's transaction, which is bound to the member's tenant. */
        void record(@Nullable Object before, @Nullable Object after);
    }

    /**
     * Prepares the recording of one act of the current member, for a transaction that knows no member because it is the
     * application's own.
     */
    public Prepared prepare(String action, Subject subject, @Nullable String reason) {
        UUID tenant = member.tenantId();
        AuditEntry bare = entry(member.get(), action, subject, null, null, reason);
        return (before, after) -> entries.add(tenant, bare.of(write(before), write(after)));
    }

    /**
     * Records that the current member takes something away, such as a file: in a transaction of the application's own,
     * because theirs may be a reader's. The database is asked first, in a transaction of theirs, so that nobody takes
     * anything away whose session, token or right has ended since they were recognised. Ask before it is handed out and
     * outside of a transaction; when the entry cannot be kept nothing is to be handed out.
     *
     * @param what written as JSON
     */
    public void recordTaking(String action, Subject subject, @Nullable Object what) {
        if (!entries.mayTake(subject.customer())) {
            throw new Forbidden("You do not see this any more.");
        }
        AuditEntry entry = entry(member.get(), action, subject, null, write(what), null);
        UUID tenant = member.tenantId();
        apart.run(tenant, () -> entries.add(tenant, entry));
    }

    /** An entry of now; a null member is somebody who is not signed in. */
    AuditEntry entry(
            @Nullable Member who,
            String action,
            Subject subject,
            @Nullable String before,
            @Nullable String after,
            @Nullable String reason) {
        return new AuditEntry(
                Ids.next(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                who == null ? null : who.id(),
                who == null ? "Not signed in" : who.name(),
                action,
                subject,
                occasion.origin(),
                reason,
                before,
                after);
    }

    /** A thing as JSON. */
    @Nullable
    String write(@Nullable Object thing) {
        try {
            return thing == null ? null : json.writeValueAsString(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + thing, e);
        }
    }
}
