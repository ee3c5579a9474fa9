package outward.isolation;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.ArrayList;
import java.util.List;

/** A connection in one transaction that is never committed; what is tried is taken back. */
record Database(Connection connection) {
    /** Work that may be taken back. */
    interface Work {
        void run() throws SQLException;
    }

    /** The first column of every row. */
    List<String> list(String query) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }

    String one(String query) throws SQLException {
        return list(query).get(0);
    }

    /** What comes of a statement: the number of rows that it shows or touches, or the code of its refusal. */
    String outcome(String sql) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try (var statement = connection.createStatement()) {
            boolean rows = statement.execute(sql);
            int count = rows ? count(statement.getResultSet()) : statement.getUpdateCount();
            return String.valueOf(count);
        } catch (SQLException e) {
            return e.getSQLState();
        } finally {
            connection.rollback(before);
        }
    }

    private static int count(ResultSet rows) throws SQLException {
        int count = 0;
        while (rows.next()) {
            count++;
        }
        return count;
    }

    /** Does the work and takes back what it did and what it was bound to. */
    void apart(Work work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            work.run();
        } finally {
            connection.rollback(before);
        }
    }

    void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
