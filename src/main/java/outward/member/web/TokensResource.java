package outward.member.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.identity.FactorFirst;
import outward.identity.Proven;
import outward.member.TokenEditing;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.TokenEntry;
import outward.tenant.TokenGrant;

/** Somebody's own access tokens. */
@Needs({})
@FactorFirst
@Proven
@Path("/account/tokens")
class TokensResource {
    private final TokenEditing editing;
    private final CurrentMember member;
    private final Clock clock;

    TokensResource(TokenEditing editing, CurrentMember member, Clock clock) {
        this.editing = editing;
        this.member = member;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "member", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance tokens(List<TokenEntry> tokens, TokenForm form, List<Customer> customers);

        static native TemplateInstance token(String name, String token);
    }

    @GET
    @Proven(false)
    public TemplateInstance list() {
        return page(TokenForm.blank());
    }

    private TemplateInstance page(TokenForm form) {
        member.seeCustomers();
        return Templates.tokens(editing.own(), form, editing.choice());
    }

    /** Makes a token and shows it, once. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(MultivaluedMap<String, String> form) {
        TokenForm typed = TokenForm.read(form);
        try {
            TokenGrant grant = typed.grant(member.isWriter(), seen(), LocalDate.now(clock));
            member.workOnOwnAffairs();
            return Response.ok(Templates.token(grant.name(), editing.make(grant)))
                    .build();
        } catch (WrongInput wrong) {
            return Pages.wrong(page(typed.wrong(wrong)));
        }
    }

    private Set<UUID> seen() {
        member.seeCustomers();
        return editing.choice().stream().map(Customer::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Takes a token back; it lets nobody in from then on. */
    @POST
    @Path("{token}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Proven(false)
    public Response end(@RestPath String token) {
        editing.endOwn(PathId.of(token));
        return SeeOther.to("/account/tokens", "The token is taken back: it lets nobody in any more.");
    }
}
