package outward.database.embedded;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The two roles of the application: the owner of the tables, for migrations, and the one that serves requests, which
 * owns nothing and cannot pass row-level security.
 */
final class Roles {
    static final String OWNER = "outward_owner";
    static final String APPLICATION = "outward_app";
    static final String DATABASE = "outward";

    private Roles() {}

    /** Makes roles and database as they should be; doing it again changes nothing. Passwords need no quoting. */
    static void ensure(Connection superuser, Secrets secrets) throws SQLException {
        try (var statement = superuser.createStatement()) {
            role(statement, OWNER, secrets.get("owner-password"));
            role(statement, APPLICATION, secrets.get("application-password"));
            if (isMissing(statement, "select from pg_database where datname = '" + DATABASE + "'")) {
                statement.execute("create database " + DATABASE + " owner " + OWNER);
            }
            statement.execute("revoke all on database " + DATABASE + " from public");
            statement.execute("revoke connect on database postgres, template1 from public");
            statement.execute("grant connect on database " + DATABASE + " to " + APPLICATION);
        }
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        boolean missing = isMissing(statement, "select from pg_roles where rolname = '" + name + "'");
        statement.execute((missing ? "create" : "alter") + " role " + name
                + " login nosuperuser nocreatedb nocreaterole nobypassrls noreplication password '" + password + "'");
    }

    private static boolean isMissing(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
