package outward.member.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.identity.Proven;
import outward.member.TokenEditing;
import outward.tenant.Needs;
import outward.tenant.Right;
import outward.tenant.TokenEntry;

/** All access tokens of the firm, for owners. */
@Needs(Right.GOVERN)
@Proven
@Path("/members/tokens")
class FirmTokensResource {
    private final TokenEditing editing;

    FirmTokensResource(TokenEditing editing) {
        this.editing = editing;
    }

    @CheckedTemplate(basePath = "member", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance firmTokens(List<TokenEntry> tokens);
    }

    @GET
    public TemplateInstance list() {
        return Templates.firmTokens(editing.all());
    }

    /** Takes anybody's token back. */
    @POST
    @Path("{token}/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath String token) {
        editing.end(PathId.of(token));
        return SeeOther.to("/members/tokens", "The token is taken back: it lets nobody in any more.");
    }
}
