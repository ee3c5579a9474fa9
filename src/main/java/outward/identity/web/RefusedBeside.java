package outward.identity.web;

import io.quarkus.security.spi.runtime.AuthorizationFailureEvent;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.ObservesAsync;
import outward.audit.Occasion;
import outward.audit.Refusals;
import outward.tenant.CurrentMember;
import outward.tenant.Whence;

/** Records what members were refused beside the resources, such as metrics: no filter of a resource sees that. */
class RefusedBeside {
    private final CurrentMember member;
    private final Occasion occasion;
    private final Refusals refusals;

    RefusedBeside(CurrentMember member, Occasion occasion, Refusals refusals) {
        this.member = member;
        this.occasion = occasion;
        this.refusals = refusals;
    }

    @ActivateRequestContext
    void record(@ObservesAsync AuthorizationFailureEvent event) {
        Object request = event.getEventProperties().get(RoutingContext.class.getName());
        if (request instanceof RoutingContext route
                && event.getSecurityIdentity().getPrincipal() instanceof SignedIn signedIn) {
            occasion.begin(Whence.address(route.request()));
            member.be(signedIn.access());
            refusals.add(403, route.request().method().name(), route.normalizedPath());
        }
    }
}
