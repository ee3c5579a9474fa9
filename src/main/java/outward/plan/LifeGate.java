package outward.plan;

import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;

/**
 * Another room's say in the lives of plan revisions. It is asked and told in the transaction of the act, behind the lock
 * of the site.
 */
public interface LifeGate {
    /** Why this may not be done now; asked when the life itself has nothing against it. */
    Optional<Refusal> refusal(UUID site, Life life, LifeAct act);

    /** It was done. */
    default void follow(UUID site, Life life, LifeAct act) {
        // most gates have nothing to keep of it
    }
}
