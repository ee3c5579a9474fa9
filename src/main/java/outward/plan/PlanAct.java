package outward.plan;

import java.time.Instant;
import java.util.UUID;

/**
 * What was done with a plan revision.
 *
 * @param number from 1, within the revision
 * @param person the identity behind the member: one person stays one, whatever firm they work for under which name
 * @param reason empty where none was given
 * @param hash of the plan that they saw
 */
public record PlanAct(
        int number, LifeAct act, UUID member, UUID person, String name, Instant at, String reason, PlanHash hash) {}
