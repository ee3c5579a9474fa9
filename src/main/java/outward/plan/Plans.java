package outward.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.finding.Waiver;

/** The plans of the tenant's sites; every call runs in the caller's transaction. A foreign site is simply not there. */
public interface Plans {
    /** A revision of a site (null = the newest) with all its hosts, if there is such a site and revision. */
    Optional<Plan> find(UUID site, @Nullable Integer revision);

    /** The edition of the rules that examined the newest revision of a site, if there is such a site. */
    Optional<Integer> rules(UUID site);

    /** The frame in force of a site, if there is such a site. */
    Optional<Frame> frame(UUID site);

    /** How many hosts a site has, if there is such a site. */
    Optional<Integer> hosts(UUID site);

    /** The newest revision as the next one starts from it, holding site and plan, so that editors of one site queue. */
    Optional<PlanHead> lock(UUID site);

    /** The lines of a site's hosts that are in force, in the order of the hosts. */
    List<HostReport> inForce(UUID site);

    /** The line of one host that is in force, if the site has such a host. */
    Optional<HostReport> inForce(UUID site, UUID host);

    /** A site's revisions, newest first. */
    List<PlanRevision> revisions(UUID site, int limit);

    /** Writes the first revision of a site. */
    void begin(NextRevision first, String author, String reason, Instant at);

    /** Writes the next revision of a site. */
    void revise(NextRevision next, String author, String reason, Instant at);

    /** The waivers of a site, in force or not. */
    List<Waiver> waivers(UUID site);
}
