package outward.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;

/** The lives of the plan revisions of the tenant's sites. Reading runs in the caller's transaction. */
public interface Lives {
    /** The life of a revision; empty when site or revision is not there, or not yours. */
    Optional<Life> find(UUID site, int revision);

    /** The lives of a site's revisions, newest first. */
    List<Life> newest(UUID site, int most);

    /** Who may approve plans of a site, by name; it tells nothing of who asked. */
    List<Approver> approvers(UUID site);

    /** The person behind the current member. */
    UUID person();

    /** What other rooms have against it; the life itself is asked by {@link Life#refusal}. */
    Optional<Refusal> refusal(UUID site, Life life, LifeAct act);

    /** Does it as the current member, with its audit entry, in a transaction of its own: never call it inside of another. */
    Optional<Refusal> act(UUID site, int revision, Intended intended);
}
