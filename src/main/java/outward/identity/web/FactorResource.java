package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Factors;
import outward.identity.NewFactor;
import outward.identity.Proven;
import outward.identity.Sessions;
import outward.tenant.Needs;

/** The second factor of whoever is signed in. */
@Needs({})
@Proven
@Path("/account/factor")
class FactorResource {
    private static final String HERE = "/account/factor";

    private final Factors factors;
    private final Sessions sessions;
    private final CurrentSession session;

    FactorResource(Factors factors, Sessions sessions, CurrentSession session) {
        this.factors = factors;
        this.sessions = sessions;
        this.session = session;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance factor(boolean on, int recoveryCodes);

        static native TemplateInstance newFactor(NewFactor factor, QrImage image, boolean on, FieldErrors errors);

        static native TemplateInstance recoveryCodes(List<String> codes);
    }

    /** Whether there is one, and what can be done about it. */
    @GET
    public TemplateInstance show() {
        return Templates.factor(factors.isOn(), factors.recoveryCodes());
    }

    /** A secret for the authenticator; nothing changes until a code of it comes back. */
    @GET
    @Path("new")
    public TemplateInstance ask() {
        return page(factors.draft(session.get()), new FieldErrors());
    }

    private TemplateInstance page(NewFactor factor, FieldErrors errors) {
        return Templates.newFactor(factor, QrImage.of(factor.address()), factors.isOn(), errors);
    }

    /** Puts it in force, in place of the one before, and shows the recovery codes this once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@RestForm @DefaultValue("") String sealed, @RestForm @DefaultValue("") String code) {
        try {
            List<String> codes = factors.set(sealed, code, session.get());
            sessions.forget(session.get());
            return Response.ok(Templates.recoveryCodes(codes)).build();
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            NewFactor again = factors.draft(sealed, session.get()).orElseGet(() -> factors.draft(session.get()));
            return Pages.wrong(page(again, errors));
        }
    }

    /** Replaces the recovery codes and shows the new ones this once. */
    @POST
    @Path("recovery-codes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewRecoveryCodes() {
        List<String> codes = factors.renewRecoveryCodes(session.get());
        return codes.isEmpty()
                ? SeeOther.to(HERE)
                : Response.ok(Templates.recoveryCodes(codes)).build();
    }

    /** Removes it. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove() {
        factors.remove(session.get());
        sessions.forget(session.get());
        return SeeOther.to(HERE, "The second factor is removed: the password alone lets you in.");
    }
}
