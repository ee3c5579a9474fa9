package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import outward.TestBrowser;
import outward.TestMember;
import outward.TestOwner;
import outward.customer.StoredRows;
import outward.database.Ids;
import outward.tenant.AccessTokens;

/** Everybody who asks, by the names of the expectation table's columns. */
final class Callers {
    /** Who sees one customer of the firm. */
    static final Set<String> HERE = Set.of("reader", "here", "token-of-one-customer", "reader's-token", "here's-token");

    /** Who sees another one. */
    static final Set<String> ELSEWHERE = Set.of("elsewhere", "elsewhere's-token");

    private static final Pattern TOKEN = Pattern.compile("id=\"token\">(outward_[\\w-]{43})<");

    private Callers() {}

    /**
     * Those {@link #HERE} see {@code ours} only, those {@link #ELSEWHERE} {@code sibling}. Callers of one member stand apart,
     * because they share an allowance of files.
     */
    static List<Caller> of(Estate ours, Estate sibling, TestMember owner, StoredRows rows) {
        String customer = ours.ids().customer();
        List<Caller> reader = of("reader", TestMember.of("customer-reader", List.of(customer)), "read");
        List<Caller> here = of("here", TestMember.of("consultant", List.of(customer)), "write");
        List<Caller> elsewhere = of(
                "elsewhere", TestMember.of("consultant", List.of(sibling.ids().customer())), "write");
        List<Caller> auditor = of("auditor", TestMember.of("auditor"), "read");
        return List.of(
                Caller.anonymous(),
                Caller.signedIn("owner", owner.browser()),
                Caller.program("token-that-writes", TestOwner.TOKEN),
                reader.get(0),
                here.get(0),
                Caller.program("token-that-reads", token(rows, owner.id(), false, null)),
                elsewhere.get(0),
                auditor.get(0),
                reader.get(1),
                here.get(1),
                Caller.program("token-of-one-customer", token(rows, owner.id(), true, customer)),
                elsewhere.get(1),
                auditor.get(1));
    }

    /** A member in a browser, and by a token that may whatever they may. */
    private static List<Caller> of(String name, TestMember member, String most) {
        return List.of(
                Caller.signedIn(name, member.browser()),
                Caller.program(name + "'s-token", made(member.browser(), most)));
    }

    /** A token that somebody made for themselves. */
    private static String made(TestBrowser browser, String scope) {
        String page = browser.form()
                .formParams("name", "Matrix", "scope", scope)
                .post("/account/tokens")
                .asString();
        Matcher shown = TOKEN.matcher(page);
        assertThat(shown.find()).as(page).isTrue();
        return shown.group(1);
    }

    /** A token of Ada's for one customer. */
    static void addToken(StoredRows rows, Estate ours) {
        token(rows, ours.ids().member(), true, ours.ids().customer());
    }

    /** A member's token that ends in a day. */
    static String token(StoredRows rows, String member, boolean writes, @Nullable String customer) {
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
