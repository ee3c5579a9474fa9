package outward.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import outward.database.embedded.Superuser;

/** What a request writes, in any table of any firm: the rows themselves, but for ids, times and secrets. */
record Footprint(String since, Set<String> before) {
    private static final String NOTED = "'{seen_at,visited_before,used_at,idle_until}'::text[]";

    /** Rows that every visit touches. */
    private static final List<String> VISITED = List.of("members", "access_tokens", "sessions");

    static Footprint begin() throws SQLException {
        try (var connection = Superuser.connect()) {
            var superuser = new Database(connection);
            String since = superuser.one("select txid_current()");
            var before = new HashSet<String>();
            for (String table : VISITED) {
                before.addAll(rows(superuser, table, "0"));
            }
            return new Footprint(since, before);
        }
    }

    private static List<String> rows(Database superuser, String table, String since) throws SQLException {
        return superuser.list("select '" + table + " ' || (to_jsonb(t) - " + NOTED + ")::text from " + table
                + " t where t.xmin::text::bigint >= " + since);
    }

    /**
     * What was written since, in an order of its own.
     *
     * @param names what known ids and words are called, so that those of two requests compare
     */
    List<String> end(Map<String, String> names) throws SQLException {
        var written = new ArrayList<String>();
        try (var connection = Superuser.connect()) {
            var superuser = new Database(connection);
            for (String table : superuser.list("select tablename from pg_tables where schemaname = 'public'"
                    + " and tablename !~ '^(flyway|audit_seals|audit_unsealed)'")) {
                rows(superuser, table, since).stream()
                        .filter(row -> !before.contains(row))
                        .map(row -> plain(row, names))
                        .forEach(written::add);
            }
        }
        return written.stream().sorted().toList();
    }

    private static String plain(String row, Map<String, String> names) {
        String text = row;
        for (var name : names.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        return text.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d)", "time")
                .replaceAll("\\\\\\\\x[0-9a-f]+", "bytes")
                .replaceAll("(drift-found:a site:)\\d+", "$1transaction")
                .replaceAll("\\b[0-9a-f]{64}\\b", "hash")
                .replaceAll("Member [0-9a-f]{8}-[0-9a-f]{4}", "a member's name")
                .replaceAll("\\bH[0-9a-f]{8}\\b", "a host's name");
    }
}
