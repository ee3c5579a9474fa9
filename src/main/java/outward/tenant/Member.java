package outward.tenant;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * A person in a tenant.
 *
 * @param everyCustomer true when they see all customers, false when only those assigned to them
 * @param mayApprove whether a customer's reader was given that right; false for everybody else
 */
public record Member(
        UUID tenantId, UUID id, String email, String name, Role role, boolean everyCustomer, boolean mayApprove) {
    /** One who was given nothing beside the role. */
    public Member(UUID tenantId, UUID id, String email, String name, Role role, boolean everyCustomer) {
        this(tenantId, id, email, name, role, everyCustomer, false);
    }

    /** What they may do beside reading; who sees some customers only adds none, for they would not see it. */
    public Set<Right> rights() {
        var rights = EnumSet.noneOf(Right.class);
        rights.addAll(role.rights());
        if (mayApprove) {
            rights.add(Right.APPROVE);
        }
        if (!everyCustomer) {
            rights.remove(Right.ADD_CUSTOMERS);
        }
        return rights;
    }
}
