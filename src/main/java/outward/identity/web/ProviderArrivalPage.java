package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import outward.answer.FieldErrors;
import outward.identity.OneTimeLink;
import outward.identity.OneTimeLinks;
import outward.identity.Returned;

/** The page on which somebody with a one-time link sees the provider's account before it becomes theirs here. */
@ApplicationScoped
class ProviderArrivalPage {
    private final OneTimeLinks links;
    private final ProviderAnswer answer;

    ProviderArrivalPage(OneTimeLinks links, ProviderAnswer answer) {
        this.links = links;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance providerArrival(
                OneTimeLink link, String provider, String shown, FieldErrors errors);
    }

    /** Asks whether to come in. */
    Response ask(Returned returned, HttpServerRequest request) {
        return links.find(returned.errand().key(), Visitors.of(request))
                .map(link -> Response.ok(page(link, returned, new FieldErrors()))
                        .cookie(answer.kept(returned))
                        .build())
                .orElseGet(OneTimeLinkResource::over);
    }

    TemplateInstance page(OneTimeLink link, Returned returned, FieldErrors errors) {
        return Templates.providerArrival(
                link, answer.name(), returned.testimony().shown(), errors);
    }
}
