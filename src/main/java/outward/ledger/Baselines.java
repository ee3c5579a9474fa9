package outward.ledger;

import java.util.Optional;
import java.util.UUID;
import outward.answer.Refusal;
import outward.plan.Plan;

/** What is recorded as carried out at the tenant's sites, put together. Every call runs in the caller's transaction. */
public interface Baselines {
    /** What is in force at a site, as revisions. */
    Baseline of(UUID site);

    /** Why no difference can be made from what is in force; empty where one can. */
    Optional<Refusal> refusal(UUID site);

    /** What is in force at the target's site, to be compared with it. Ask for a refusal first. */
    Recorded recorded(Plan target);

    /** Whether anything was recorded as carried out at a site. */
    boolean isBegun(UUID site);
}
