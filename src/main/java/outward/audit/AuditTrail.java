package outward.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import outward.database.Ids;
import outward.tenant.CurrentMember;

/** Records what the current member does. */
@ApplicationScoped
public class AuditTrail {
    private final AuditEntries entries;
    private final CurrentMember member;
    private final Clock clock;
    private final ObjectMapper json;

    AuditTrail(AuditEntries entries, CurrentMember member, Clock clock, ObjectMapper json) {
        this.entries = entries;
        this.member = member;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Records one act in the caller's transaction, so that there is no act without its entry and no entry without its
     * act; outside of a transaction it refuses.
     *
     * @param action what was done, such as {@code host.add}
     * @param before the thing before, written as JSON; null when it was not there
     * @param after the thing after, written as JSON; null when it is gone
     * @param reason the member's reason, if they gave one
     */
    public void record(
            String action, Subject subject, @Nullable Object before, @Nullable Object after, @Nullable String reason) {
        entries.add(
                member.tenantId(),
                new AuditEntry(
                        Ids.next(),
                        clock.instant(),
                        member.id(),
                        member.name(),
                        action,
                        subject,
                        write(before),
                        write(after),
                        reason));
    }

    private @Nullable String write(@Nullable Object thing) {
        try {
            return thing == null ? null : json.writeValueAsString(thing);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + thing, e);
        }
    }
}
