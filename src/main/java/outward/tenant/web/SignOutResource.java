package outward.tenant.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.Sessions;

/** The end of a member's sessions. */
@Needs({})
@Path("/sign-out")
class SignOutResource {
    private final Sessions sessions;
    private final CurrentMember member;
    private final SessionAnswer answer;

    SignOutResource(Sessions sessions, CurrentMember member, SessionAnswer answer) {
        this.sessions = sessions;
        this.member = member;
        this.answer = answer;
    }

    /** Ends every session of the member, so that no copy of the cookie is good any more. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut(HttpServerRequest request) {
        sessions.end(member.get());
        return answer.end(request);
    }
}
