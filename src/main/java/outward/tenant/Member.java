package outward.tenant;

import java.util.UUID;

/**
 * A person in a tenant.
 *
 * @param everyCustomer true when they see all customers, false when only those assigned to them
 */
public record Member(UUID tenantId, UUID id, String email, String name, Role role, boolean everyCustomer) {}
