package outward.plan;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.design.Frame;
import outward.design.HostLine;

/** What earlier revisions of the tenant's sites planned; every call runs in the caller's transaction. */
public interface FormerPlans {
    /** The lines of a host (null = of all hosts, removed ones too) that are no longer in force, the latest first. */
    List<HostLine> lines(UUID site, @Nullable UUID host);

    /** The lines of some hosts that are no longer in force, of each the latest first. */
    List<HostLine> lines(UUID site, Collection<UUID> hosts);

    /** The frames that are no longer in force, the latest first. */
    List<Frame> frames(UUID site);
}
