package outward.member;

import java.util.Set;
import java.util.UUID;
import outward.answer.FieldErrors;
import outward.tenant.Role;

/**
 * What somebody may do and which customers they see.
 *
 * @param everyCustomer asked of consultants only; owners and auditors see all, a customer reader sees one
 * @param mayApprove asked of customer readers only; owners and consultants may anyway
 * @param customers those chosen
 */
public record Assignment(Role role, boolean everyCustomer, boolean mayApprove, Set<UUID> customers) {
    /** The same as it is stored: what the role decides is not asked. */
    Assignment settled() {
        return switch (role) {
            case OWNER, AUDITOR -> new Assignment(role, true, false, Set.of());
            case CONSULTANT -> new Assignment(role, everyCustomer, false, everyCustomer ? Set.of() : customers);
            case CUSTOMER_READER -> new Assignment(role, false, mayApprove, customers);
        };
    }

    /** Notes what is wrong. */
    void check(FieldErrors errors) {
        if (role == Role.CUSTOMER_READER && customers.size() != 1) {
            errors.add("customers", "Choose the one customer that this reader sees.");
        }
        if (role == Role.CONSULTANT && !everyCustomer && customers.isEmpty()) {
            errors.add("customers", "Choose at least one customer, or all.");
        }
    }
}
