package outward.database;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** The tenant whose rows this request may see, and how its transactions are bound to it; nothing bound means no rows. */
@RequestScoped
public class CurrentTenant {
    private @Nullable Binding binding;
    private boolean onlyReads;

    /** Binds every transaction of the request that begins from now on. Refuses a second tenant. */
    public void bind(Binding wanted) {
        if (binding != null && !binding.tenantId().equals(wanted.tenantId())) {
            throw new IllegalStateException("this request is bound to another tenant");
        }
        binding = wanted;
    }

    /** From now on the request's transactions cannot write. */
    public void onlyRead() {
        onlyReads = true;
    }

    /** Whether the request's transactions cannot write. */
    boolean onlyReads() {
        return onlyReads;
    }

    /** What transactions are bound to, or null. */
    public @Nullable Binding binding() {
        return binding;
    }
}
