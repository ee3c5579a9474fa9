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
import org.jboss.resteasy.reactive.RestForm;
import outward.identity.ForgottenPassword;
import outward.identity.LinkDelivery;

/** The page for whoever forgot their password. */
@ForStrangers
@Path("/forgotten-password")
class ForgottenPasswordResource {
    private final ForgottenPassword forgotten;
    private final LinkDelivery delivery;

    ForgottenPasswordResource(ForgottenPassword forgotten, LinkDelivery delivery) {
        this.forgotten = forgotten;
        this.delivery = delivery;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance forgottenPassword(boolean mail, boolean asked);
    }

    @GET
    public TemplateInstance show() {
        return Templates.forgottenPassword(delivery.sendsMail(), false);
    }

    /** The same answer for an address that is known and one that is not. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance ask(@RestForm @DefaultValue("") String email, HttpServerRequest request) {
        if (delivery.sendsMail()) {
            forgotten.ask(email, Visitors.of(request));
        }
        return Templates.forgottenPassword(delivery.sendsMail(), true);
    }
}
