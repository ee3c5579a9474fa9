package outward.identity.web;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.Priorities;
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
    public void recognise() {
        if (identity.getPrincipal() instanceof SignedIn signedIn) {
            currentMember.be(signedIn.access());
            if (signedIn.session() != null) {
                currentSession.be(signedIn.session());
            }
        }
    }
}
