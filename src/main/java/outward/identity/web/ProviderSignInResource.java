package outward.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import outward.identity.Errand;
import outward.identity.Errand.Kind;
import outward.identity.Guesses;
import outward.identity.ProviderSignIns;
import outward.identity.Returned;
import outward.identity.Testimony;
import outward.identity.web.ProviderAnswer.Stop;

/** Signing in by the provider, and where it sends everybody back to. */
@ForStrangers
@Path("/sign-in/provider")
class ProviderSignInResource {
    private final ProviderAnswer answer;
    private final ProviderFlow flow;
    private final ProviderSignIns signIns;
    private final ProviderArrivalPage arrival;
    private final ErrandCookies cookies;
    private final SessionAnswer sessionAnswer;
    private final Guesses guesses;

    ProviderSignInResource(
            ProviderAnswer answer,
            ProviderFlow flow,
            ProviderSignIns signIns,
            ProviderArrivalPage arrival,
            ErrandCookies cookies,
            SessionAnswer sessionAnswer,
            Guesses guesses) {
        this.answer = answer;
        this.flow = flow;
        this.signIns = signIns;
        this.arrival = arrival;
        this.cookies = cookies;
        this.sessionAnswer = sessionAnswer;
        this.guesses = guesses;
    }

    /** Goes to the provider. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm @DefaultValue("/") String to) {
        return answer.leave(answer.errand(Kind.SIGN_IN, ReturnPath.safe(to), ""), "");
    }

    /** Comes back from it. Nothing but a session begins here: what else is to change asks for a form first. */
    @GET
    public Response comeBack(
            @RestQuery @DefaultValue("") String error,
            @CookieParam(ErrandCookies.ERRAND) @DefaultValue("") String value,
            HttpServerRequest request) {
        answer.name();
        Optional<Response> served = cookies.errand(value)
                .filter(errand -> error.isEmpty())
                .flatMap(errand -> guesses.attempt(Guesses.Kind.PROVIDER, Visitors.of(request), flow::finish)
                        .filter(errand::isServedBy)
                        .map(testimony -> serve(errand, testimony, request)));
        return ProviderAnswer.done(
                ErrandCookies.ERRAND, served.orElseGet(() -> answer.stop(Stop.REFUSED, Response.Status.UNAUTHORIZED)));
    }

    private Response serve(Errand errand, Testimony testimony, HttpServerRequest request) {
        var returned = new Returned(errand, testimony);
        return switch (errand.kind()) {
            case SIGN_IN ->
                signIns.know(testimony)
                        .map(entrant -> sessionAnswer.enter(entrant, errand.path(), request))
                        .orElseGet(() -> answer.stop(Stop.UNKNOWN, Response.Status.FORBIDDEN));
            case ARRIVE -> arrival.ask(returned, request);
            case BIND -> answer.goOn(returned, errand.path());
            case PROVE ->
                answer.goOn(returned, "/account/prove?to=" + URLEncoder.encode(errand.path(), StandardCharsets.UTF_8));
        };
    }
}
