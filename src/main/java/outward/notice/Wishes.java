package outward.notice;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a member wants to be told of by mail.
 *
 * @param customers those that it is about; null for all that they see
 * @param daily true for one mail a day, false for one at once
 */
public record Wishes(Set<NoticeKind> kinds, @Nullable Set<UUID> customers, boolean daily) {
    public Wishes {
        kinds = Set.copyOf(kinds);
        customers = customers == null ? null : Set.copyOf(customers);
    }

    /** Of somebody who never said anything: whoever may approve is told of what awaits approval. */
    public static Wishes usual(boolean approver) {
        return new Wishes(
                approver ? EnumSet.of(NoticeKind.AWAITING_APPROVAL) : EnumSet.noneOf(NoticeKind.class), null, false);
    }
}
