package outward.identity.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import outward.tenant.CurrentMember;

/** Tells the request whose it is, before any resource runs. */
class MemberFilter {
    private final SecurityIdentity identity;
    private final CurrentMember currentMember;
    private final CurrentSession currentSession;

    MemberFilter(SecurityIdentity identity, CurrentMember currentMember, CurrentSession currentSession) {
        this.identity = identity;
        this.currentMember = currentMember;
        this.currentSession = currentSession;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void recognise(ResourceInfo resource) {
        boolean forStrangers = resource.getResourceClass().isAnnotationPresent(ForStrangers.class);
        if (!forStrangers && identity.getPrincipal() instanceof SignedIn signedIn) {
            currentMember.be(signedIn.access());
            if (signedIn.session() != null) {
                currentSession.be(signedIn.session());
            }
        }
    }
}
