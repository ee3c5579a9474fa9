package outward.database;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tenant whose rows this request may see; nothing bound means no rows. */
@RequestScoped
public class CurrentTenant {
    private @Nullable UUID id;

    /** Binds the request to a tenant, for every transaction that begins from now on. Refuses a second tenant. */
    public void bind(UUID tenantId) {
        if (id != null && !id.equals(tenantId)) {
            throw new IllegalStateException("this request is bound to another tenant");
        }
        id = tenantId;
    }

    /** The bound tenant, or null. */
    public @Nullable UUID id() {
        return id;
    }
}
