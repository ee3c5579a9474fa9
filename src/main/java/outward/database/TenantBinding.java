package outward.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL at the begin of each transaction whose rows it may show. The setting ends with the transaction, so
 * a pooled connection carries nothing over; row-level security does the rest.
 */
@ApplicationScoped
class TenantBinding {
    private final AgroalDataSource dataSource;
    private final CurrentTenant tenant;

    TenantBinding(AgroalDataSource dataSource, CurrentTenant tenant) {
        this.dataSource = dataSource;
        this.tenant = tenant;
    }

    void bind(@Observes @Initialized(TransactionScoped.class) @Nullable Object transaction) throws SQLException {
        if (!Arc.container().requestContext().isActive()) {
            return;
        }
        var id = tenant.id();
        if (id == null) {
            return;
        }
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            statement.setString(1, id.toString());
            statement.execute();
        }
    }
}
