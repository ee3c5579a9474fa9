package outward.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sites of all customers with their verdicts, read without their hosts. */
public interface Portfolio {
    /** Sites in order of creation, of one customer or of all (null). */
    List<SiteOverview> sites(@Nullable UUID customer, long offset, int most);

    /** How many sites the tenant has. */
    long count();

    /** The sites that have newer revisions than when the member was here last, the youngest first; none at a first visit. */
    List<ChangedSite> changedSinceLastVisit(UUID member, int most);

    /** One site; empty when it is not there or not yours. */
    Optional<SiteOverview> find(UUID site);
}
