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
import outward.answer.FieldErrors;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Factors;
import outward.identity.Proof;
import outward.tenant.Needs;

/** The page on which somebody who is signed in proves once more who they are. */
@Needs({})
@Path("/account/prove")
class ProofResource {
    private static final int UNPROCESSABLE = 422;

    private final Proof proof;
    private final Factors factors;
    private final CurrentSession session;

    ProofResource(Proof proof, Factors factors, CurrentSession session) {
        this.proof = proof;
        this.factors = factors;
        this.session = session;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance prove(String to, boolean factor, FieldErrors errors);
    }

    @GET
    public TemplateInstance show(@RestQuery @DefaultValue("/account") String to) {
        session.get();
        return Templates.prove(ReturnPath.safe(to), factors.isOn(), new FieldErrors());
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
            var errors = new FieldErrors();
            errors.addAll(wrong);
            return Response.status(UNPROCESSABLE)
                    .entity(Templates.prove(ReturnPath.safe(to), factors.isOn(), errors))
                    .build();
        }
    }
}
