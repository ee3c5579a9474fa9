package outward.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import outward.answer.SeeOther;
import outward.identity.Proof;
import outward.identity.Proven;
import outward.tenant.CurrentMember;

/** Leads to the page that asks for a proof, and back, where a resource needs a fresh one. */
class ProofFilter {
    private static final int AFTER_RIGHTS = Priorities.AUTHORIZATION + 1;

    private final CurrentMember member;
    private final CurrentSession session;
    private final Proof proof;

    ProofFilter(CurrentMember member, CurrentSession session, Proof proof) {
        this.member = member;
        this.session = session;
        this.proof = proof;
    }

    @ServerRequestFilter(priority = AFTER_RIGHTS)
    public @Nullable Response check(ResourceInfo resource, HttpServerRequest request) {
        boolean open = !member.isSignedIn() || !isAsked(resource) || proof.isFresh(session.get());
        return open ? null : SeeOther.to(ReturnPath.prove(request));
    }

    private static boolean isAsked(ResourceInfo resource) {
        Proven ofMethod = resource.getResourceMethod().getAnnotation(Proven.class);
        Proven asked = ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(Proven.class);
        return asked != null && asked.value();
    }
}
