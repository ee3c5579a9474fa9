package outward.member.web;

import io.quarkus.qute.TemplateExtension;
import java.util.List;
import outward.tenant.Role;

/** The roles as an owner chooses among them. */
@TemplateExtension(namespace = "role")
final class Roles {
    private Roles() {}

    /** Every role. */
    static List<Role> all() {
        return List.of(Role.values());
    }

    /** What it may do, in a sentence. */
    static String about(Role role) {
        return switch (role) {
            case OWNER -> "Everything, members too.";
            case CONSULTANT -> "Plans and changes the customers that they see.";
            case AUDITOR -> "Reads everything with the audit trail, changes nothing.";
            case CUSTOMER_READER ->
                "Reads the plans and runbooks of one customer, changes nothing; may be let approve plans.";
        };
    }
}
