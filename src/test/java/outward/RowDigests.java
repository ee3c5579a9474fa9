package outward;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import outward.database.embedded.Superuser;

/** What every table of every firm holds, as digests, but for the audit trail and what is noted at each visit. */
public final class RowDigests {
    /** When a session was seen, somebody came and a token was used. */
    private static final Map<String, String> NOTED = Map.of(
            "members", "{seen_at,visited_before}", "access_tokens", "{used_at}", "sessions", "{seen_at,idle_until}");

    private RowDigests() {}

    public static Map<String, String> now() throws SQLException {
        var digests = new TreeMap<String, String>();
        try (var superuser = Superuser.connect();
                var statement = superuser.createStatement()) {
            String tables =
                    "select tablename from pg_tables where schemaname = 'public' and tablename !~ '^(audit_|flyway)'";
            for (String table : list(statement, tables)) {
                String row = "(to_jsonb(t) - '" + NOTED.getOrDefault(table, "{}") + "'::text[])::text";
                String digest = "select md5(string_agg(" + row + ", '|' order by " + row + ")) from " + table + " t";
                digests.put(table, String.valueOf(list(statement, digest).get(0)));
            }
        }
        return digests;
    }

    private static List<String> list(Statement statement, String query) throws SQLException {
        var found = new ArrayList<String>();
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
