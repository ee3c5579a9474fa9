package outward.identity.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import outward.audit.Visits;
import outward.identity.Sessions;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;

/** The end of a session. */
@Needs({})
@Path("/sign-out")
class SignOutResource {
    private final Sessions sessions;
    private final CurrentSession session;
    private final SessionAnswer answer;
    private final CurrentMember member;
    private final Visits visits;

    SignOutResource(
            Sessions sessions, CurrentSession session, SessionAnswer answer, CurrentMember member, Visits visits) {
        this.sessions = sessions;
        this.session = session;
        this.answer = answer;
        this.member = member;
        this.visits = visits;
    }

    /** Ends the session, so that no copy of its cookie is good any more; one that has ended before is not told again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signOut() {
        sessions.end(session.get().id());
        visits.ended(member.get());
        return answer.end();
    }
}
