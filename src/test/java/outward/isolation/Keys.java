package outward.isolation;

import java.sql.SQLException;
import java.util.List;

/**
 * Ways in: calls of the binding functions that members of one firm are let in by, and some that nobody is.
 *
 * @param consultant one who sees one customer
 * @param reader of the same customer, who may approve its plans
 * @param wrong somebody's session or token for another firm, another person or after its time
 */
record Keys(String consultant, String reader, List<String> wrong, String foreignMember) {
    static Keys of(Database superuser, Facts facts, String consultant, String reader, String foreignMember)
            throws SQLException {
        String session = session(superuser, consultant);
        String other = facts.other();
        String token = superuser.one("select id from access_tokens where expires_at is not null and tenant_id = '"
                + facts.tenant() + "' limit 1");
        return new Keys(
                call(session, facts.tenant()),
                call(session(superuser, reader), facts.tenant()),
                List.of(
                        call(session, other),
                        call(session.replaceFirst("'[0-9a-f-]{36}'", "gen_random_uuid()"), facts.tenant()),
                        call(session.replace("now()", "now() + interval '2 days'"), facts.tenant()),
                        "bind_token('" + other + "', '" + token + "', '127.0.0.1', now())",
                        "bind_token('" + facts.tenant() + "', '" + token
                                + "', '127.0.0.1', now() + interval '2 days')"),
                foreignMember);
    }

    private static String session(Database superuser, String member) throws SQLException {
        return superuser.one("select format('%L, %L, now(), false', identity_id, id) from sessions where member_id = '"
                + member + "' limit 1");
    }

    private static String call(String session, String tenant) {
        return "bind_session('" + tenant + "', " + session + ")";
    }
}
