package outward.customer;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import outward.answer.list.Listed;

/** Lists of sites. */
public interface SiteListing extends Listed<SiteColumn, ListedSite> {
    /** These sites in order of creation; those that are not there or not yours are left out. */
    List<ListedSite> some(Collection<UUID> sites);
}
