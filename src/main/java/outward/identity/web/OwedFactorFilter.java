package outward.identity.web;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.SeeOther;
import outward.identity.FactorFirst;
import outward.identity.Sessions;
import outward.tenant.Needs;

/**
 * Leads an owner who must have a second factor and has none to the page that sets it up; their own account stays open, but
 * for what is {@link FactorFirst}.
 */
class OwedFactorFilter {
    private static final int BEFORE_RIGHTS = Priorities.AUTHORIZATION - 1;

    private final CurrentSession session;
    private final Sessions sessions;

    OwedFactorFilter(CurrentSession session, Sessions sessions) {
        this.session = session;
        this.sessions = sessions;
    }

    @ServerRequestFilter(priority = BEFORE_RIGHTS)
    public @Nullable Response check(ResourceInfo resource) {
        boolean free = session.find().filter(sessions::owesFactor).isEmpty() || isOwnAccount(resource);
        return free ? null : SeeOther.to("/account/factor/new");
    }

    private static boolean isOwnAccount(ResourceInfo resource) {
        Needs needs = resource.getResourceClass().getAnnotation(Needs.class);
        boolean owed = resource.getResourceClass().isAnnotationPresent(FactorFirst.class);
        return needs != null && needs.value().length == 0 && !owed;
    }
}
