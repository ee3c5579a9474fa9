package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import outward.answer.SeeOther;
import outward.identity.Entry;
import outward.identity.Ticket;

/** The second step of signing in, for whoever has a second factor. */
@ForStrangers
@Path("/sign-in/code")
class SecondStepResource {
    private final Entry entry;
    private final TicketCookie cookie;
    private final SessionAnswer answer;

    SecondStepResource(Entry entry, TicketCookie cookie, SessionAnswer answer) {
        this.entry = entry;
        this.cookie = cookie;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance code(String to, boolean refused);
    }

    /** The form, for whoever has just given the right password. */
    @GET
    public Response show(
            @RestQuery @DefaultValue("/") String to, @CookieParam(TicketCookie.NAME) @DefaultValue("") String value) {
        return ticket(value).isEmpty()
                ? SeeOther.to("/sign-in")
                : Response.ok(Templates.code(ReturnPath.safe(to), false)).build();
    }

    private Optional<Ticket> ticket(String value) {
        return cookie.open(value).filter(entry::isGood);
    }

    /** Begins a session with a code of the authenticator or a recovery code. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("/") String to,
            @CookieParam(TicketCookie.NAME) @DefaultValue("") String value,
            HttpServerRequest request) {
        Optional<Ticket> ticket = ticket(value);
        if (ticket.isEmpty()) {
            return SeeOther.to("/sign-in");
        }
        return entry.begin(ticket.get(), code, Visitors.of(request))
                .map(session -> answer.begin(session, ReturnPath.safe(to)))
                .orElseGet(() -> Response.status(Response.Status.UNAUTHORIZED)
                        .entity(Templates.code(ReturnPath.safe(to), true))
                        .build());
    }
}
