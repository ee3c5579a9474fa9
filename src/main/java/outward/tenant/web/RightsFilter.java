package outward.tenant.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.Forbidden;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.ReadsOnly;
import outward.tenant.Right;

/** Refuses what a member's role or token may not do, before anything is looked up; what is only read cannot write. */
class RightsFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Right[] NONE = {};
    private static final Right[] WRITE = {Right.WRITE};

    private final CurrentMember member;

    RightsFilter(CurrentMember member) {
        this.member = member;
    }

    @ServerRequestFilter(priority = Priorities.AUTHORIZATION)
    public void check(ContainerRequestContext context, ResourceInfo resource) {
        if (!member.isSignedIn()) {
            return;
        }
        boolean reads = READING.contains(context.getMethod())
                || resource.getResourceMethod().isAnnotationPresent(ReadsOnly.class);
        if (reads) {
            member.onlyRead();
        }
        @Nullable Needs declared = declared(resource);
        if (declared != null && declared.value().length == 0) {
            member.workOnOwnAffairs();
        }
        for (Right right : declared != null ? declared.value() : usual(reads)) {
            if (!member.may(right)) {
                throw new Forbidden(reason(right));
            }
        }
    }

    private static @Nullable Needs declared(ResourceInfo resource) {
        Needs ofMethod = resource.getResourceMethod().getAnnotation(Needs.class);
        return ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(Needs.class);
    }

    private static Right[] usual(boolean reads) {
        return reads ? NONE : WRITE;
    }

    private static String reason(Right right) {
        return switch (right) {
            case WRITE -> "You may read this, not change it.";
            case APPROVE -> "Plans are approved by owners, consultants, and readers who were given that right.";
            case ADD_CUSTOMERS -> "Customers are added by whoever sees all of them.";
            case READ_AUDIT -> "The audit trail is not open to readers of one customer.";
            case SEE_MEMBERS -> "Only owners and auditors see who is in the firm.";
            case GOVERN -> "Only an owner may see and change this.";
        };
    }
}
