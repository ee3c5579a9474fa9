package outward.isolation;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose rows there are, as nobody but a superuser can tell.
 *
 * @param tables every table and view, with its columns of interest
 * @param theirs per table a row of the other tenant as JSON
 * @param hidden per table a row of the same tenant's other customer
 */
record Facts(
        String tenant,
        String other,
        String customer,
        String sites,
        Map<String, List<String>> tables,
        Map<String, String> theirs,
        Map<String, String> hidden) {

    /** What belongs to people and to no firm. */
    private static final Set<String> OF_PEOPLE = Set.of("identities", "factors", "recovery_codes", "provider_accounts");

    static Facts of(Database superuser, Estate ours, Estate sibling, Estate foreign) throws SQLException {
        String tenant = tenant(superuser, ours);
        String other = tenant(superuser, foreign);
        var tables = new TreeMap<String, List<String>>();
        for (String table : superuser.list("select relname from pg_class c join pg_namespace n on n.oid = relnamespace"
                + " where nspname = 'public' and relkind in ('r', 'p', 'v') and relname <> 'flyway_schema_history'")) {
            tables.put(
                    table,
                    superuser.list("select attname from pg_attribute where attrelid = '" + table
                            + "'::regclass and attnum > 0 and attname in ('tenant_id', 'customer_id', 'site_id')"));
        }
        var theirs = new LinkedHashMap<String, String>();
        var hidden = new LinkedHashMap<String, String>();
        for (var table : tables.entrySet()) {
            String column = table.getKey().equals("tenants") ? "id" : "tenant_id";
            boolean person = OF_PEOPLE.contains(table.getKey());
            sample(superuser, theirs, table.getKey(), person ? "true" : column + " = '" + other + "'");
            String belongs = belongs(table, sibling);
            if (!belongs.isEmpty()) {
                sample(superuser, hidden, table.getKey(), belongs);
            }
        }
        String sites = "'" + ours.ids().site() + "'";
        return new Facts(tenant, other, ours.ids().customer(), sites, tables, theirs, hidden);
    }

    private static String tenant(Database superuser, Estate estate) throws SQLException {
        return superuser.one(
                "select tenant_id from customers where id = '" + estate.ids().customer() + "'");
    }

    private static String belongs(Map.Entry<String, List<String>> table, Estate estate) {
        if (table.getKey().equals("customers")) {
            return "id = '" + estate.ids().customer() + "'";
        }
        if (table.getValue().contains("customer_id")) {
            return "customer_id = '" + estate.ids().customer() + "'";
        }
        return table.getValue().contains("site_id")
                ? "site_id = '" + estate.ids().site() + "'"
                : "";
    }

    private static void sample(Database superuser, Map<String, String> into, String table, String where)
            throws SQLException {
        superuser
                .list("select to_jsonb(t)::text from " + table + " t where " + where + " limit 1")
                .forEach(row -> into.put(table, row));
    }

    /** Puts such a row into its table. */
    static String insert(String table, String row) {
        return "insert into " + table + " select * from jsonb_populate_record(null::" + table + ", '"
                + row.replace("'", "''") + "')";
    }
}
