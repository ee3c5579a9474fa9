package outward.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are wanted; null means whichever.
 *
 * @param who part of the actor's name, in any case
 * @param action such as {@code host.add}
 * @param customer whom an act concerned
 * @param site where it was done: the site itself and its hosts
 * @param thing what it was done to, alone or among others
 * @param from the first moment
 * @param until the first moment that is too late
 */
public record AuditFilter(
        @Nullable String who,
        @Nullable String action,
        @Nullable UUID customer,
        @Nullable UUID site,
        @Nullable UUID thing,
        @Nullable Instant from,
        @Nullable Instant until) {
    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null, null, null);

    /** What concerned a customer, with its sites and hosts. */
    public static AuditFilter customer(UUID id) {
        return new AuditFilter(null, null, id, null, null, null, null);
    }

    /** What was done to a site and its hosts. */
    public static AuditFilter site(UUID id) {
        return new AuditFilter(null, null, null, id, null, null, null);
    }

    /** What was done to a host of a site. */
    public static AuditFilter host(UUID id, UUID site) {
        return new AuditFilter(null, null, null, site, id, null, null);
    }
}
