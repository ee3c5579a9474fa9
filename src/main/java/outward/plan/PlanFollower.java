package outward.plan;

import java.util.UUID;

/** Another room that keeps something about sites; it is told in the transaction of what changed, so that nothing is late. */
public interface PlanFollower {
    /** A next revision was written. */
    void planned(NextRevision next);

    /** Something was recorded of a site, or brought from its machines, that speaks for or against it being as planned. */
    void evidenced(UUID site);
}
