package outward.tenant;

import java.util.UUID;

/** A person in a tenant. */
public record Member(UUID tenantId, UUID id, String email, String name) {}
