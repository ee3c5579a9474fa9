package outward.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param at in UTC, to the microsecond
 * @param memberId who did it, themselves or by a token; null for somebody who is not signed in
 * @param actor the member's name at that time
 * @param action what was done, such as {@code host.add}
 * @param before the thing before, as JSON; null when it was not there
 * @param after the thing after, as JSON; null when it is gone
 */
public record AuditEntry(
        UUID id,
        Instant at,
        @Nullable UUID memberId,
        String actor,
        String action,
        @JsonUnwrapped Subject subject,
        @JsonUnwrapped Origin origin,
        @Nullable String reason,
        @JsonRawValue @Nullable String before,
        @JsonRawValue @Nullable String after) {
    /** The same about a thing that is written as JSON before and after. */
    AuditEntry of(@Nullable String was, @Nullable String is) {
        return new AuditEntry(id, at, memberId, actor, action, subject, origin, reason, was, is);
    }

    /** The same, done by somebody who is no member. */
    AuditEntry by(String somebody) {
        return new AuditEntry(id, at, memberId, somebody, action, subject, origin, reason, before, after);
    }
}
