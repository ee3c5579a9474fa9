package outward.member.web;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import outward.answer.SeeOther;
import outward.identity.Proven;
import outward.member.FactorRule;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The firm's rule about second factors of its owners. */
@Path("/members/second-factor")
@Needs(Right.GOVERN)
@Proven
class FactorRuleResource {
    private final FactorRule rule;

    FactorRuleResource(FactorRule rule) {
        this.rule = rule;
    }

    /** Asks owners for one, or no longer. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response set(@RestForm @DefaultValue("") String owners) {
        boolean needed = owners.equals("needed");
        rule.set(needed);
        return SeeOther.to(
                "/members",
                needed ? "Every owner needs a second factor from now on." : "Owners need no second factor any more.");
    }
}
