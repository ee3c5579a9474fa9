package outward.audit;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.database.Binding;
import outward.database.CurrentTenant;
import outward.database.Ids;

/** The request that is being answered, as entries tell it. */
@RequestScoped
public class Occasion {
    private final CurrentTenant tenant;
    private @Nullable String address;
    private @Nullable UUID requestId;

    Occasion(CurrentTenant tenant) {
        this.tenant = tenant;
    }

    /** A request came from that network address; it is given an id, which is answered. */
    public UUID begin(String from) {
        address = from;
        requestId = Ids.next();
        return requestId;
    }

    /** Where acts of now come from. */
    public Origin origin() {
        Binding binding = tenant.binding();
        return new Origin(address, requestId, binding == null ? null : binding.tokenId());
    }
}
