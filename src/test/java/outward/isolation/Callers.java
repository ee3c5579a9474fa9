package outward.isolation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.Ids;
import outward.tenant.AccessTokens;

/** Everybody who asks, in the order of the expectation table's columns. */
final class Callers {
    private Callers() {}

    /** The reader, the assigned consultant and the last token see {@code ours} only, the other consultant {@code sibling}. */
    static List<Caller> of(Estate ours, Estate sibling, TestMember owner, StoredRows rows) {
        var customer = List.of(ours.ids().customer());
        return List.of(
                Caller.anonymous(),
                member("customer-reader", customer),
                member("consultant", customer),
                member("consultant", List.of(sibling.ids().customer())),
                member("auditor", List.of()),
                Caller.signedIn("owner", owner.browser()),
                Caller.program("token that writes", TestOwner.TOKEN),
                Caller.program("token that reads", token(rows, owner.id(), false, null)),
                Caller.program(
                        "token of one customer",
                        token(rows, owner.id(), true, ours.ids().customer())));
    }

    private static Caller member(String role, List<String> customers) {
        return Caller.signedIn(role, TestMember.of(role, customers).browser());
    }

    /** A token of Ada's for one customer. */
    static void addToken(StoredRows rows, Estate ours) {
        token(rows, ours.ids().member(), true, ours.ids().customer());
    }

    /** A token of Ada's that ends in a day. */
    private static String token(StoredRows rows, String member, boolean writes, @Nullable String customer) {
        String token = "matrix-" + UUID.randomUUID();
        rows.run(
                "insert into access_tokens (tenant_id, id, member_id, token_hash, may_write, customer_id, created_at, expires_at)"
                        + " values (current_tenant(), ?, ?::uuid, ?, ?, ?::uuid, now(), now() + interval '1 day')",
                Ids.next(),
                member,
                AccessTokens.hash(token),
                writes,
                customer);
        return token;
    }
}
