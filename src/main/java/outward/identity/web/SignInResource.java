package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import outward.answer.SeeOther;
import outward.identity.FirstStart;
import outward.identity.Provider;
import outward.identity.SignIns;

/** The sign-in page. */
@ForStrangers
@Path("/sign-in")
class SignInResource {
    private final SignIns signIns;
    private final SessionAnswer answer;
    private final FirstStart firstStart;
    private final Provider provider;

    SignInResource(SignIns signIns, SessionAnswer answer, FirstStart firstStart, Provider provider) {
        this.signIns = signIns;
        this.answer = answer;
        this.firstStart = firstStart;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance signIn(String email, String to, String provider, boolean refused);
    }

    /** The form. */
    @GET
    public Response show(@RestQuery @DefaultValue("/") String to) {
        if (firstStart.isOpen()) {
            return SeeOther.to("/first-start");
        }
        return Response.ok(page("", to, false)).build();
    }

    private TemplateInstance page(String email, String to, boolean refused) {
        return Templates.signIn(email, ReturnPath.safe(to), provider.isOn() ? provider.name() : "", refused);
    }

    /** Begins a session, or asks for a code first, and leads to where the person wanted to go; any wrong pair gets the same sentence. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response signIn(
            @RestForm @DefaultValue("") String email,
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("/") String to,
            HttpServerRequest request) {
        return signIns.know(email, password, Visitors.of(request))
                .map(entrant -> answer.enter(entrant, ReturnPath.safe(to), request))
                .orElseGet(() -> Response.status(Response.Status.UNAUTHORIZED)
                        .entity(page(email, to, true))
                        .build());
    }
}
