package outward.tenant;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person in a tenant.
 *
 * @param everyCustomer true when they see all customers, false when only those assigned to them
 */
public record Member(UUID tenantId, UUID id, String email, String name, Role role, boolean everyCustomer) {
    /** What they may do beside reading; who sees some customers only adds none, for they would not see it. */
    public Set<Right> rights() {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(role.rights());
        if (!everyCustomer) {
            rights.remove(Right.ADD_CUSTOMERS);
        }
        return rights;
    }
}
