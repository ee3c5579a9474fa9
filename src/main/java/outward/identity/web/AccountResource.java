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
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.audit.Visits;
import outward.identity.Account;
import outward.identity.Identities;
import outward.identity.Membership;
import outward.identity.OpenSession;
import outward.identity.OwnProviderAccount;
import outward.identity.Provider;
import outward.identity.Session;
import outward.identity.Sessions;
import outward.tenant.Needs;

/** What somebody sees and changes about themselves: their firms, their sessions, their password. */
@Needs({})
@Path("/account")
class AccountResource {
    private static final String HERE = "/account";

    private final Account account;
    private final Identities identities;
    private final Sessions sessions;
    private final CurrentSession current;
    private final SessionAnswer answer;
    private final Visits visits;
    private final OwnProviderAccount provider;
    private final Provider settings;

    AccountResource(
            Account account,
            Identities identities,
            Sessions sessions,
            CurrentSession current,
            SessionAnswer answer,
            Visits visits,
            OwnProviderAccount provider,
            Provider settings) {
        this.account = account;
        this.identities = identities;
        this.sessions = sessions;
        this.current = current;
        this.answer = answer;
        this.visits = visits;
        this.provider = provider;
        this.settings = settings;
    }

    @CheckedTemplate(basePath = "identity", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance account(
                List<Membership> firms,
                UUID firm,
                List<OpenSession> sessions,
                UUID session,
                boolean password,
                String provider,
                FieldErrors errors);
    }

    @GET
    public TemplateInstance show() {
        return page(new FieldErrors());
    }

    private TemplateInstance page(FieldErrors errors) {
        Session here = current.get();
        return Templates.account(
                identities.memberships(here.identityId()),
                here.tenantId(),
                sessions.open(),
                here.id(),
                provider.hasPassword(),
                settings.isOn() ? settings.name() : "",
                errors);
    }

    /** Changes the password. */
    @POST
    @Path("password")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response changePassword(
            @RestForm @DefaultValue("") String known,
            @RestForm @DefaultValue("") String wanted,
            HttpServerRequest request) {
        try {
            account.changePassword(known, wanted, current.get(), Visitors.of(request));
            return SeeOther.to(HERE, "Your password is changed, and your other sessions have ended.");
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(page(errors));
        }
    }

    /** Ends another session. */
    @POST
    @Path("sessions/{session}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endSession(@RestPath String session) {
        if (!account.endSession(PathId.of(session))) {
            throw new NotFound();
        }
        return SeeOther.to(HERE, "That session has ended.");
    }

    /** Ends every other session. */
    @POST
    @Path("sessions/end-others")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endOtherSessions() {
        account.endOtherSessions(current.get());
        return SeeOther.to(HERE, "All your other sessions have ended.");
    }

    /** Goes on in another firm. */
    @POST
    @Path("firms/{firm}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response switchFirm(@RestPath String firm, HttpServerRequest request) {
        UUID wanted = PathId.of(firm);
        Membership chosen = identities.memberships(current.get().identityId()).stream()
                .filter(membership -> membership.member().tenantId().equals(wanted))
                .findFirst()
                .orElseThrow(NotFound::new);
        Session moved = sessions.move(current.get(), chosen, Visitors.of(request));
        visits.moved(chosen.member());
        return answer.begin(moved, "/");
    }
}
