package outward.identity.web;

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
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Errand.Kind;
import outward.identity.Proof;
import outward.tenant.Needs;

/** The page on which somebody who is signed in proves once more who they are. */
@Needs({})
@Path("/account/prove")
class ProofResource {
    private final Proof proof;
    private final ProofPage page;
    private final ProviderAnswer answer;
    private final CurrentSession session;

    ProofResource(Proof proof, ProofPage page, ProviderAnswer answer, CurrentSession session) {
        this.proof = proof;
        this.page = page;
        this.answer = answer;
        this.session = session;
    }

    /** The form; whoever just came back from the provider only confirms it. */
    @GET
    public TemplateInstance show(
            @RestQuery @DefaultValue("/account") String to,
            @CookieParam(ErrandCookies.RETURNED) @DefaultValue("") String value) {
        boolean vouched = answer.returned(value, Kind.PROVE, session.get()).isPresent();
        return page.page(to, vouched, new FieldErrors());
    }

    /** Leads back to where the proof was asked for. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response prove(
            @RestForm @DefaultValue("") String password,
            @RestForm @DefaultValue("") String code,
            @RestForm @DefaultValue("/account") String to,
            HttpServerRequest request) {
        try {
            proof.renew(password, code, session.get(), Visitors.of(request));
            return SeeOther.to(ReturnPath.safe(to));
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(page.page(to, false, errors));
        }
    }
}
