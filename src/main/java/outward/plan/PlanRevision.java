package outward.plan;

import java.time.Instant;

/** One immutable design of a site: its number from 1, when, by whom, why, and its hash. */
public record PlanRevision(int number, Instant createdAt, String createdBy, String reason, PlanHash hash) {}
