package outward.member;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.tenant.MemberEntry;

/** A member as the audit trail keeps it. */
record MemberJson(
        String email,
        String name,
        String role,
        boolean everyCustomer,
        boolean mayApprove,
        List<UUID> customers,
        String state) {
    static @Nullable MemberJson of(@Nullable MemberEntry entry) {
        return entry == null
                ? null
                : new MemberJson(
                        entry.member().email(),
                        entry.member().name(),
                        entry.member().role().word(),
                        entry.member().everyCustomer(),
                        entry.member().mayApprove(),
                        entry.customers().stream().sorted().toList(),
                        entry.state());
    }
}
