package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import outward.TestTransactions;
import outward.database.Sql;

/**
 * How many rows Ada's tenant has in each table, and plain statements in her name as the application's role. Of the audit
 * trail only edits count: visits, refusals and downloads are recorded whatever is asked.
 */
@ApplicationScoped
public class StoredRows {
    private final TestTransactions transactions;
    private final Sql sql;
    private volatile String counting = "";

    private static final String EDITS = "audit_entries where action not in ('session.begin', 'session.refuse',"
            + " 'session.end', 'access.refuse', 'token.use', 'runbook.download', 'machine.download',"
            + " 'estate.export', 'as-built.download', 'list.export', 'audit.export')";

    StoredRows(TestTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** The tables are asked of the database, so that a new one is counted too. */
    public Map<String, Integer> counts() {
        return transactions.asAda(() -> {
            if (counting.isEmpty()) {
                counting = tables().stream()
                        .map(table -> "select '" + table + "', count(*) from " + counted(table))
                        .collect(Collectors.joining(" union all "));
            }
            return sql.list(counting, row -> Map.entry(row.getString(1), row.getInt(2))).stream()
                    .collect(Collectors.toMap(
                            Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, TreeMap::new));
        });
    }

    private List<String> tables() {
        List<String> tables = sql.list(
                "select table_name from information_schema.columns where table_schema = 'public'"
                        + " and column_name = 'tenant_id'",
                row -> row.getString(1));
        tables.removeAll(List.of("audit_unsealed", "audit_seals"));
        return tables;
    }

    private static String counted(String table) {
        return table.equals("audit_entries") ? EDITS : table;
    }

    private int count(String query) {
        return sql.first(query, row -> row.getInt(1)).orElseThrow();
    }

    /** How many sessions of Ada's firm were ever begun. */
    public int sessionsBegun() {
        return transactions.asAda(() -> count("select count(*) from audit_entries where action = 'session.begin'"));
    }

    /** Runs a statement and answers how many rows it touched. */
    public int run(String statement, Object... parameters) {
        return transactions.asAda(() -> sql.run(statement, parameters));
    }
}
