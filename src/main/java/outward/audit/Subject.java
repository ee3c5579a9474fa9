package outward.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an act was done to.
 *
 * @param kind such as {@code host}
 * @param customer whose it is: who does not see the customer does not see the act; null for a tenant's own affairs
 * @param site the site, or a host's; null for others
 */
public record Subject(
        @JsonProperty("subjectKind") String kind,
        @JsonProperty("subjectId") UUID id,
        @JsonProperty("customerId") @Nullable UUID customer,
        @JsonProperty("siteId") @Nullable UUID site) {
    /** What belongs to no site. */
    public Subject(String kind, UUID id, @Nullable UUID customer) {
        this(kind, id, customer, null);
    }

    /** A customer. */
    public static Subject customer(UUID id) {
        return new Subject("customer", id, id);
    }

    /** A site of a customer. */
    public static Subject site(UUID id, UUID customer) {
        return new Subject("site", id, customer, id);
    }

    /** A host of a customer's site. */
    public static Subject host(UUID id, UUID customer, UUID site) {
        return new Subject("host", id, customer, site);
    }

    /** A token of a member. */
    public static Subject token(UUID id) {
        return new Subject("token", id, null);
    }

    /** The tenant itself. */
    public static Subject tenant(UUID id) {
        return new Subject("tenant", id, null);
    }

    /** A member of the tenant. */
    public static Subject member(UUID id) {
        return new Subject("member", id, null);
    }
}
