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
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Errand.Kind;
import outward.identity.Proof;
import outward.identity.Returned;
import outward.tenant.Needs;

/** Proving once more who somebody is with the provider in place of a password. */
@Needs({})
@Path("/account/prove/provider")
class ProviderProofResource {
    /** OpenID Connect Core, 3.1.2.1: a session that they have at the provider is no proof of now. */
    private static final String AFRESH = "&prompt=login&max_age=0";

    private final Proof proof;
    private final ProofPage page;
    private final ProviderAnswer answer;
    private final CurrentSession session;

    ProviderProofResource(Proof proof, ProofPage page, ProviderAnswer answer, CurrentSession session) {
        this.proof = proof;
        this.page = page;
        this.answer = answer;
        this.session = session;
    }

    /** Goes to the provider. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave(@RestForm @DefaultValue("/account") String to) {
        String key = session.get().id().toString();
        return answer.leave(answer.errand(Kind.PROVE, ReturnPath.safe(to), key), AFRESH);
    }

    /** Takes what was brought back for a proof, and leads back to where it was asked for. */
    @POST
    @Path("answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(
            @RestForm @DefaultValue("") String code,
            @CookieParam(ErrandCookies.RETURNED) @DefaultValue("") String value,
            HttpServerRequest request) {
        answer.name();
        Optional<Returned> returned = answer.returned(value, Kind.PROVE, session.get());
        if (returned.isEmpty()) {
            return SeeOther.to("/account/prove");
        }
        String to = returned.get().errand().path();
        try {
            proof.renew(returned.get().testimony(), code, session.get(), Visitors.of(request));
            return ProviderAnswer.done(ErrandCookies.RETURNED, SeeOther.to(to));
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            boolean same = errors.at("provider") == null;
            return Pages.wrong(page.page(to, same, errors));
        }
    }
}
