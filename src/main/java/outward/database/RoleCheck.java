package outward.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;

/** Refuses to serve with a role that PostgreSQL would let past row-level security. */
@ApplicationScoped
class RoleCheck {
    private static final String PASSES = "select current_user, rolsuper or rolbypassrls or exists (select from pg_class"
            + " where relname = 'tenants' and pg_has_role(current_user, relowner, 'member'))"
            + " from pg_roles where rolname = current_user";

    void check(@Observes StartupEvent start, AgroalDataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(PASSES)) {
            row.next();
            if (row.getBoolean(2)) {
                throw new IllegalStateException("The database role " + row.getString(1)
                        + " may pass row-level security, which keeps tenants apart: serve with a role that is no"
                        + " superuser, has no BYPASSRLS and does not own the tables (QUARKUS_DATASOURCE_USERNAME).");
            }
        }
    }
}
