package outward.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import outward.TestBrowser;
import outward.TestMember;
import outward.customer.StoredRows;
import outward.database.embedded.Superuser;
import outward.identity.TestStranger;

/** Who is there and must not be touched: another member of the firm and another firm's owner, each with a session. */
record Neighbours(
        TestMember member, String session, TestBrowser stranger, String strangersToken, Map<String, String> theirs) {
    static Neighbours of(Estate foreign) throws SQLException {
        TestMember member = TestMember.of("auditor");
        TestBrowser stranger = TestStranger.browser(foreign.ids().token());
        String owner = "'" + foreign.ids().member() + "'";
        return new Neighbours(
                member,
                one("select id from sessions where member_id = '" + member.id() + "'"),
                stranger,
                foreign.ids().token(),
                Map.of(
                        "{session}", one("select id from sessions where member_id = " + owner),
                        "{token}", one("select id from access_tokens where member_id = " + owner),
                        "{firm}", one("select tenant_id from members where id = " + owner)));
    }

    /** The member's session and a new token of theirs, and the other firm. */
    Map<String, String> members(StoredRows rows) throws SQLException {
        Callers.token(rows, member.id(), false, null);
        String token =
                one("select id from access_tokens where member_id = '" + member.id() + "' order by id desc limit 1");
        return Map.of("{session}", session, "{token}", token, "{firm}", theirs.get("{firm}"));
    }

    /** What nobody has. */
    static Map<String, String> nobodys() {
        String id = UUID.randomUUID().toString();
        return Map.of("{session}", id, "{token}", id, "{firm}", id);
    }

    private static String one(String query) throws SQLException {
        try (var superuser = Superuser.connect()) {
            return new Database(superuser).one(query);
        }
    }

    /** Nobody could end their sessions or take the stranger's token back. */
    void assertUntouched() {
        assertThat(member.browser().isIn()).isTrue();
        assertThat(stranger.isIn()).isTrue();
        assertThat(Caller.program("stranger", strangersToken)
                        .ask("GET", "/api/v1/customers", "")
                        .status())
                .isEqualTo(200);
    }
}
