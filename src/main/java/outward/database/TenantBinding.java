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
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL at the begin of each transaction for whom it works. PostgreSQL looks up what they may see and do at
 * that moment; the settings end with the transaction, so a pooled connection carries nothing over, and row-level
 * security does the rest.
 */
@ApplicationScoped
class TenantBinding {
    private static final String READ_ONLY = ", set_config('transaction_read_only', 'on', true)";

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
        Binding binding = Arc.container().requestContext().isActive() ? tenant.binding() : null;
        if (binding != null) {
            bindOrRollBack(binding);
        }
    }

    /** A transaction whose begin fails is nobody's to end: left alone, the thread's next request would join it. */
    private void bindOrRollBack(Binding binding) throws SQLException, SystemException {
        try {
            if (!bind(binding, tenant.onlyReads())) {
                throw new AccessEnded();
            }
        } catch (SQLException | RuntimeException e) {
            transactions.rollback();
            throw e;
        }
    }

    private boolean bind(Binding binding, boolean onlyReads) throws SQLException {
        String query = "select " + binding.function() + (onlyReads ? READ_ONLY : "");
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            int place = 0;
            for (Object argument : binding.arguments()) {
                statement.setObject(++place, argument);
            }
            try (var answer = statement.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }
}
