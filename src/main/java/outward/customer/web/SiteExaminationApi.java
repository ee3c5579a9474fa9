package outward.customer.web;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.customer.SiteEditing;

/** Has today's rules examine the plan of a site, for programs. */
@Path("/api/v1/sites/{site}/examination")
@Transactional
class SiteExaminationApi {
    private final SiteEditing editing;

    SiteExaminationApi(SiteEditing editing) {
        this.editing = editing;
    }

    @POST
    public void examine(@RestPath String site, @Nullable JsonNode body) {
        Body.empty(body);
        editing.examine(PathId.of(site));
    }
}
