package outward.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act was done to.
 *
 * @param kind such as {@code host}
 * @param customer whose it is: who does not see the customer does not see the act; null for a tenant's own affairs
 */
public record Subject(
        @JsonProperty("subjectKind") String kind,
        @JsonProperty("subjectId") UUID id,
        @JsonProperty("customerId") @Nullable UUID customer) {
    /** A customer. */
    public static Subject customer(UUID id) {
        return new Subject("customer", id, id);
    }

    /** A site of a customer. */
    public static Subject site(UUID id, UUID customer) {
        return new Subject("site", id, customer);
    }

    /** A host of a customer. */
    public static Subject host(UUID id, UUID customer) {
        return new Subject("host", id, customer);
    }

    /** A member of the tenant. */
    public static Subject member(UUID id) {
        return new Subject("member", id, null);
    }
}
