package outward.plan;

/**
 * What somebody wants to do with a plan revision.
 *
 * @param hash of the plan that they saw
 * @param reason empty where none is given
 */
public record Intended(LifeAct act, PlanHash hash, String reason) {}
