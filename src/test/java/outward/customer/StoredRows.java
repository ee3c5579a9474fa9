package outward.customer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import outward.TestTransactions;
import outward.database.Sql;

/** How many rows Ada's tenant has in each table, and plain statements in her name as the application's role. */
@ApplicationScoped
public class StoredRows {
    private final TestTransactions transactions;
    private final Sql sql;

    StoredRows(TestTransactions transactions, Sql sql) {
        this.transactions = transactions;
        this.sql = sql;
    }

    /** The tables are asked of the database, so that a new one is counted too. */
    public Map<String, Integer> counts() {
        return transactions.asAda(() -> {
            List<String> tables = sql.list(
                    "select table_name from information_schema.columns where table_schema = 'public'"
                            + " and column_name = 'tenant_id'",
                    row -> row.getString(1));
            Map<String, Integer> counts = new TreeMap<>();
            tables.forEach(table -> counts.put(table, count("select count(*) from " + table)));
            return counts;
        });
    }

    private int count(String query) {
        return sql.first(query, row -> row.getInt(1)).orElseThrow();
    }

    /** Runs a statement and answers how many rows it touched. */
    public int run(String statement, Object... parameters) {
        return transactions.asAda(() -> sql.run(statement, parameters));
    }
}
