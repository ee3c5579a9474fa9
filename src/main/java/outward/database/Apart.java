package outward.database;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The application's own work in a tenant, apart from the request that it happens in and from whose rights the request
 * has. It takes a connection of its own: never ask for it inside of another transaction.
 */
@ApplicationScoped
public class Apart {
    private final CurrentTenant tenant;

    Apart(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** Does the work in one transaction bound to that tenant. */
    public <T> T in(UUID tenantId, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        @Nullable ContextState before = context.getStateIfActive();
        if (before != null) {
            context.deactivate();
        }
        context.activate();
        try {
            tenant.bind(Binding.application(tenantId));
            return QuarkusTransaction.requiringNew().call(work::get);
        } finally {
            context.terminate();
            if (before != null) {
                context.activate(before);
            }
        }
    }

    /** The same for work without an outcome. */
    public void run(UUID tenantId, Runnable work) {
        in(tenantId, () -> {
            work.run();
            return true;
        });
    }
}
