package outward.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.tenant.CurrentMember;

/** What the current member wants to be told of by mail. */
@ApplicationScoped
@Transactional
public class OwnWishes {
    private final WishRows rows;
    private final CurrentMember member;
    private final AuditTrail audit;

    OwnWishes(WishRows rows, CurrentMember member, AuditTrail audit) {
        this.rows = rows;
        this.member = member;
        this.audit = audit;
    }

    /** What they said, or what is usual. */
    public Wishes read() {
        return rows.find(member.id()).orElseGet(() -> Wishes.usual(member.isApprover()));
    }

    /** Keeps it, with its audit entry; the same again is no act. */
    public void keep(Wishes wishes) {
        Wishes before = read();
        if (!wishes.equals(before)) {
            rows.keep(member.id(), wishes);
            audit.record("account.set-notices", Subject.member(member.id()), told(before), told(wishes), null);
        }
    }

    private static Map<String, Object> told(Wishes wishes) {
        List<String> kinds = words(wishes.kinds().stream().map(NoticeKind::word));
        Set<?> customers = wishes.customers();
        Object about = customers == null ? "all" : words(customers.stream().map(Object::toString));
        return Map.of("kinds", kinds, "customers", about, "daily", wishes.daily());
    }

    private static List<String> words(Stream<String> words) {
        return words.sorted().toList();
    }
}
