package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.SiteEditing;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The removal of a site with its hosts and plan; its name must be typed. */
@Path("/sites/{site}/removal")
@Transactional
class SiteRemovalResource {
    private final Portfolio portfolio;
    private final SiteEditing editing;

    SiteRemovalResource(Portfolio portfolio, SiteEditing editing) {
        this.portfolio = portfolio;
        this.editing = editing;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance remove(SiteOverview site, Form form);
    }

    @GET
    @Needs(Right.WRITE)
    public TemplateInstance ask(@RestPath String site) {
        return Templates.remove(find(site), Form.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String site, MultivaluedMap<String, String> form) {
        SiteOverview found = find(site);
        var entered = new Entered(form).text("confirmation");
        if (!found.name().equals(entered.value("confirmation"))) {
            var wrong = WrongInput.at("confirmation", "This is not the site's name. Nothing was removed.");
            return Pages.wrong(Templates.remove(found, Form.wrong(entered.node(), -1, wrong)));
        }
        editing.remove(found.id());
        return SeeOther.to("/customers/" + found.customerId(), "Site " + Said.name(found.name()) + " was removed.");
    }

    private SiteOverview find(String id) {
        return portfolio.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
