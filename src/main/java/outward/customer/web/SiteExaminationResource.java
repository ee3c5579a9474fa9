package outward.customer.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.customer.SiteEditing;

/** Has today's rules examine the plan of a site. */
@Path("/sites/{site}/examination")
@Transactional
class SiteExaminationResource {
    private final SiteEditing editing;

    SiteExaminationResource(SiteEditing editing) {
        this.editing = editing;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response examine(@RestPath String site) {
        editing.examine(PathId.of(site));
        return SeeOther.to("/sites/" + site, "Examined with today's rules.");
    }
}
