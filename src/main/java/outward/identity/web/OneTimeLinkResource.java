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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.WrongInput;
import outward.identity.Arrival;
import outward.identity.OneTimeLink;
import outward.identity.OneTimeLinks;
import outward.identity.Provider;

/** The page behind a one-time link, for an invitation or a forgotten password. */
@ForStrangers
@Path("/welcome")
class OneTimeLinkResource {
    private final OneTimeLinks links;
    private final Arrival arrival;
    private final SessionAnswer answer;
    private final Provider provider;

    OneTimeLinkResource(OneTimeLinks links, Arrival arrival, SessionAnswer answer, Provider provider) {
        this.links = links;
        this.arrival = arrival;
        this.answer = answer;
        this.provider = provider;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance welcome(OneTimeLink link, String code, String provider, FieldErrors errors);

        static native TemplateInstance linkOver();
    }

    /** The form; a link that was used, replaced or is too old gets one and the same page. */
    @GET
    public Response show(@RestQuery @DefaultValue("") String code, HttpServerRequest request) {
        Optional<OneTimeLink> link = links.find(code, Visitors.of(request));
        return link.isEmpty()
                ? over()
                : Response.ok(page(link.get(), code, new FieldErrors())).build();
    }

    private TemplateInstance page(OneTimeLink link, String code, FieldErrors errors) {
        return Templates.welcome(link, code, provider.isOn() && !link.isReset() ? provider.name() : "", errors);
    }

    /** Comes in. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response arrive(
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("") String password,
            HttpServerRequest request) {
        Optional<OneTimeLink> link = links.find(code, Visitors.of(request));
        if (link.isEmpty()) {
            return over();
        }
        try {
            return answer.enter(arrival.arrive(link.get(), code, password, Visitors.of(request)), "/", request);
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(page(link.get(), code, errors));
        }
    }

    /** The page of a link that is not good, or no longer. */
    static Response over() {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(Templates.linkOver())
                .build();
    }
}
