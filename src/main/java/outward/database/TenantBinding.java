package outward.database;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.TransactionScoped;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL at the begin of each transaction whose rows it may show. The setting ends with the transaction, so
 * a pooled connection carries nothing over; row-level security does the rest.
 */
@ApplicationScoped
class TenantBinding {
    private final AgroalDataSource dataSource;
    private final CurrentTenant tenant;
    private final TransactionManager transactions;

    TenantBinding(AgroalDataSource dataSource, CurrentTenant tenant, TransactionManager transactions) {
        this.dataSource = dataSource;
        this.tenant = tenant;
        this.transactions = transactions;
    }

    void begin(@Observes @Initialized(TransactionScoped.class) @Nullable Object transaction)
            throws SQLException, SystemException {
        UUID id = Arc.container().requestContext().isActive() ? tenant.id() : null;
        if (id != null) {
            bindOrRollBack(id);
        }
    }

    /** A transaction whose begin fails is nobody's to end: left alone, the thread's next request would join it. */
    private void bindOrRollBack(UUID id) throws SQLException, SystemException {
        try {
            bind(id);
        } catch (SQLException | RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }

    private void bind(UUID id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("select set_config('app.tenant_id', ?, true)")) {
            statement.setString(1, id.toString());
            statement.execute();
        }
    }
}
