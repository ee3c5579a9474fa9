package outward.identity.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.WrongInput;
import outward.identity.Errand.Kind;
import outward.identity.OneTimeLink;
import outward.identity.OneTimeLinks;
import outward.identity.ProviderArrival;
import outward.identity.Returned;

/** Coming in by a one-time link and the provider in place of a password. */
@ForStrangers
@Path("/welcome/provider")
class ProviderArrivalResource {
    private final OneTimeLinks links;
    private final ProviderArrival arrival;
    private final ProviderArrivalPage page;
    private final ProviderAnswer answer;
    private final ErrandCookies cookies;
    private final SessionAnswer sessionAnswer;

    ProviderArrivalResource(
            OneTimeLinks links,
            ProviderArrival arrival,
            ProviderArrivalPage page,
            ProviderAnswer answer,
            ErrandCookies cookies,
            SessionAnswer sessionAnswer) {
        this.links = links;
        this.arrival = arrival;
        this.page = page;
        this.answer = answer;
        this.cookies = cookies;
        this.sessionAnswer = sessionAnswer;
    }

    /** Goes to the provider, with a link that is still good. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm @DefaultValue("") String code, HttpServerRequest request) {
        answer.name();
        return links.find(code, Visitors.of(request))
                        .filter(link -> !link.isReset())
                        .isPresent()
                ? answer.leave(answer.errand(Kind.ARRIVE, "/", code), "")
                : OneTimeLinkResource.over();
    }

    /** Comes in with what was brought back from it. */
    @POST
    @Path("arrival")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrive(
            @CookieParam(ErrandCookies.RETURNED) @DefaultValue("") String value, HttpServerRequest request) {
        answer.name();
        Optional<Returned> returned =
                cookies.returned(value).filter(brought -> brought.errand().kind() == Kind.ARRIVE);
        Optional<OneTimeLink> link =
                returned.flatMap(brought -> links.find(brought.errand().key(), Visitors.of(request)));
        if (link.isEmpty()) {
            return OneTimeLinkResource.over();
        }
        return ProviderAnswer.done(ErrandCookies.RETURNED, arrive(link.get(), returned.get(), request));
    }

    private Response arrive(OneTimeLink link, Returned returned, HttpServerRequest request) {
        try {
            var entrant = arrival.arrive(link, returned.errand().key(), returned.testimony());
            return sessionAnswer.enter(entrant, "/", request);
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(page.page(link, returned, errors));
        }
    }
}
