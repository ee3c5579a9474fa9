package outward.tenant;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member as owners and auditors see them.
 *
 * @param customers those assigned to a member who does not see them all
 * @param joined false for somebody who was invited and has not come yet
 * @param seenAt when a session of theirs was last used in this tenant, to the minute; null when none ever was
 */
public record MemberEntry(
        Member member,
        Set<UUID> customers,
        boolean joined,
        boolean disabled,
        @Nullable Instant seenAt) {
    /** One who can come in and may govern. */
    public boolean isActiveOwner() {
        return member.role() == Role.OWNER && joined && !disabled;
    }

    /** In a word, for people. */
    public String state() {
        if (disabled) {
            return "Disabled";
        }
        return joined ? "Active" : "Invited";
    }
}
