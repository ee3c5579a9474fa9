package outward.isolation;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the application's role sees and changes with nothing but SQL: bound to nothing, a firm, or a member. */
final class RowChecks {
    private static final String NO_RIGHT = "42501";
    private static final String ONLY_READS = "25006";

    /** Of the firm, not of a customer: who sees which customer, what waits for the seal, and the acts of the firm. */
    private static final Set<String> OF_THE_FIRM = Set.of("member_customers", "access_tokens");

    private static final List<String> UNKNOWN = List.of(
            "select from identity_by_email('nobody')",
            "select from identity_by_provider('nobody', 'nobody')",
            "select from memberships(gen_random_uuid())",
            "select from one_time_link('\\x00', now())",
            "select from token_by_hash('\\x00', '127.0.0.1', now())");

    private final Database app;
    private final Facts facts;
    private final Keys keys;
    private final List<String> wrong = new ArrayList<>();
    private int checks;

    RowChecks(Database app, Facts facts, Keys keys) {
        this.app = app;
        this.facts = facts;
        this.keys = keys;
    }

    /** What is wrong; nothing when all is well. */
    List<String> violations() throws SQLException {
        app.apart(this::nothingBound);
        app.apart(this::anotherTenant);
        app.apart(this::anotherCustomer);
        app.apart(this::aReader);
        app.apart(this::anotherPerson);
        app.apart(this::notTheirs);
        app.apart(this::lookUps);
        return wrong;
    }

    int checks() {
        return checks;
    }

    private void nothingBound() throws SQLException {
        for (String table : facts.tables().keySet()) {
            check("nothing bound", "select from " + table, "0");
        }
        insertAll("nothing bound", facts.theirs());
    }

    private void anotherTenant() throws SQLException {
        app.run("select bind_tenant('" + facts.tenant() + "')");
        for (var table : facts.tables().entrySet()) {
            boolean tenants = table.getKey().equals("tenants");
            if (tenants
                    || (table.getValue().contains("tenant_id")
                            && !table.getKey().equals("sessions"))) {
                String column = tenants ? "id" : "tenant_id";
                untouched("another tenant", table.getKey(), column, column + " = '" + facts.other() + "'");
                check(
                        "given away",
                        "update " + table.getKey() + " set " + column + " = '" + facts.other() + "'",
                        NO_RIGHT);
            }
        }
        insertAll("another tenant", facts.theirs());
        check("elsewhere", "select where is_member_elsewhere('" + keys.foreignMember() + "')", "0");
    }

    private void anotherCustomer() throws SQLException {
        bind("the consultant", keys.consultant());
        for (var table : facts.tables().entrySet()) {
            String key = table.getKey().equals("customers") ? "id" : "customer_id";
            if (OF_THE_FIRM.contains(table.getKey())) {
                continue;
            }
            if (key.equals("id") || table.getValue().contains("customer_id")) {
                untouched(
                        "another customer", table.getKey(), key, key + " is distinct from '" + facts.customer() + "'");
            } else if (table.getValue().contains("site_id")) {
                untouched("another site", table.getKey(), "site_id", "site_id not in (" + facts.sites() + ")");
            }
        }
        for (var row : facts.hidden().entrySet()) {
            if (!row.getKey().equals("audit_entries") && !OF_THE_FIRM.contains(row.getKey())) {
                check("another customer", Facts.insert(row.getKey(), row.getValue()), NO_RIGHT);
            }
        }
        check("the consultant's own", "select from customers", "1");
    }

    private void untouched(String whose, String table, String column, String where) throws SQLException {
        check(whose, "select from " + table + " where " + where, "0");
        check(whose, "update " + table + " set " + column + " = " + column + " where " + where, "0", NO_RIGHT);
        check(whose, "delete from " + table + " where " + where, "0", NO_RIGHT);
    }

    private void insertAll(String whose, Map<String, String> rows) throws SQLException {
        for (var row : rows.entrySet()) {
            check(whose, Facts.insert(row.getKey(), row.getValue()), NO_RIGHT);
        }
    }

    private void aReader() throws SQLException {
        bind("the reader", keys.reader());
        check("the reader", "select from customers where id <> '" + facts.customer() + "'", "0");
        check("the reader", "select from audit_entries", "0");
        check("the reader", "update customers set name = 'x'", ONLY_READS);
        check("the reader", "delete from hosts", ONLY_READS);
        check("the reader", "update members set may_approve = true", ONLY_READS);
        for (var row : facts.hidden().entrySet()) {
            check("the reader", Facts.insert(row.getKey(), row.getValue()), ONLY_READS);
        }
    }

    private void anotherPerson() throws SQLException {
        bind("the consultant", keys.consultant());
        String notTheirs = " <> (select current_identity())";
        untouched("another person", "identities", "id", "id" + notTheirs);
        for (String table : List.of("sessions", "factors", "recovery_codes", "provider_accounts")) {
            untouched("another person", table, "identity_id", "identity_id" + notTheirs);
        }
        check("another person", "insert into identities select gen_random_uuid(), 'x@x', 'x', now()", NO_RIGHT);
        check("the consultant", "select from identities", "1");
    }

    private void notTheirs() throws SQLException {
        for (String binding : keys.wrong()) {
            check(binding, "select where " + binding, "0");
            app.apart(() -> {
                app.run("select " + binding);
                check(binding, "select from tenants", "0");
            });
        }
    }

    private void lookUps() throws SQLException {
        for (String query : UNKNOWN) {
            check("unknown", query, "0");
        }
    }

    private void bind(String who, String binding) throws SQLException {
        checks++;
        if (!app.one("select " + binding).equals("t")) {
            wrong.add(who + " is not let in");
        }
    }

    private void check(String whose, String sql, String... right) throws SQLException {
        checks++;
        String outcome = app.outcome(sql);
        if (!List.of(right).contains(outcome)) {
            wrong.add(whose + ": " + sql.substring(0, Math.min(120, sql.length())) + " came to " + outcome);
        }
    }
}
