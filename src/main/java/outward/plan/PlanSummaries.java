package outward.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.design.HostLine;

/** Plans as pages show them: what they cost does not grow with the hosts of a site. */
public interface PlanSummaries {
    /** The newest revision of a site, if there is such a site. */
    Optional<PlanSummary> find(UUID site);

    /** The lines of a site's hosts that are in force, in order of creation, some of them. */
    List<HostLine> lines(UUID site, long offset, int most);
}
