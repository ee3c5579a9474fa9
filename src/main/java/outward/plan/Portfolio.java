package outward.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The sites of all customers with their verdicts, read without their hosts. */
public interface Portfolio {
    /** These sites, in no order; those that are not there or not yours are left out. */
    List<SiteOverview> sites(Collection<UUID> sites);

    /** The sites that have newer revisions than when the member was here last, the youngest first; none at a first visit. */
    List<ChangedSite> changedSinceLastVisit(UUID member, int most);

    /** One site; empty when it is not there or not yours. */
    Optional<SiteOverview> find(UUID site);
}
