package outward.identity.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Errand.Kind;
import outward.identity.OwnProviderAccount;
import outward.identity.Proven;
import outward.identity.Returned;
import outward.tenant.Needs;

/** The account at the provider by which somebody comes in. */
@Needs({})
@Proven
@Path("/account/provider")
class ProviderAccountResource {
    private static final String HERE = "/account/provider";

    private final OwnProviderAccount account;
    private final ProviderAnswer answer;
    private final CurrentSession session;

    ProviderAccountResource(OwnProviderAccount account, ProviderAnswer answer, CurrentSession session) {
        this.account = account;
        this.answer = answer;
        this.session = session;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance providerAccount(
                String provider, @Nullable Instant boundAt, boolean password, String brought, FieldErrors errors);
    }

    /** Whether one is bound; whoever just came back from the provider is asked whether to bind that. */
    @GET
    public TemplateInstance show(@CookieParam(ErrandCookies.RETURNED) @DefaultValue("") String value) {
        String brought =
                brought(value).map(returned -> returned.testimony().shown()).orElse("");
        return page(brought, new FieldErrors());
    }

    private Optional<Returned> brought(String value) {
        return answer.returned(value, Kind.BIND, session.get());
    }

    private TemplateInstance page(String brought, FieldErrors errors) {
        return Templates.providerAccount(
                answer.name(), account.boundAt().orElse(null), account.hasPassword(), brought, errors);
    }

    /** Goes to the provider. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leave() {
        String key = session.get().id().toString();
        return answer.leave(answer.errand(Kind.BIND, HERE, key), "");
    }

    /** Binds what was brought back. */
    @POST
    @Path("binding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bind(@CookieParam(ErrandCookies.RETURNED) @DefaultValue("") String value) {
        answer.name();
        Optional<Returned> returned = brought(value);
        String said = returned.isPresent() ? "The account at the sign-in provider is bound." : "";
        Runnable act = () -> returned.ifPresent(back -> account.bind(back.testimony(), session.get()));
        return ProviderAnswer.done(ErrandCookies.RETURNED, done(act, said));
    }

    /** Unbinds it. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response unbind() {
        answer.name();
        return done(() -> account.unbind(session.get()), "The account at the sign-in provider is unbound.");
    }

    private Response done(Runnable act, String said) {
        try {
            act.run();
            return said.isEmpty() ? SeeOther.to(HERE) : SeeOther.to(HERE, said);
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(page("", errors));
        }
    }
}
