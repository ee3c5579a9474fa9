package outward.plan;

import java.util.UUID;

/** A member who may approve plans of a site. */
public record Approver(UUID member, UUID person, String name) {}
