package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Edit;
import outward.customer.Site;
import outward.customer.SiteEditing;
import outward.customer.SitePatch;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** Records one thing about a site that its plan asks for. */
@Path("/sites/{site}/confirmations")
@Transactional
class SiteConfirmationsResource {
    private final SiteEditing editing;
    private final Portfolio portfolio;
    private final Meanwhile meanwhile;

    SiteConfirmationsResource(SiteEditing editing, Portfolio portfolio, Meanwhile meanwhile) {
        this.editing = editing;
        this.portfolio = portfolio;
        this.meanwhile = meanwhile;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance confirmation(SiteOverview site, Form form, Conflict conflict, String field);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(@RestPath String site, MultivaluedMap<String, String> form) {
        SiteOverview overview = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        Confirmable field = Confirmable.of(new Entered(form).value("field")).orElseThrow(NotFound::new);
        ObjectNode node = field.read(form);
        try {
            var edit = editing.change(
                    overview.id(),
                    before -> SitePatch.apply(before, node.deepCopy()),
                    Entered.version(form),
                    field.reason());
            return edit.done()
                    ? SeeOther.to("/sites/" + site, field.reason() + ".")
                    : conflict(overview, field, node, edit);
        } catch (WrongInput wrong) {
            var again = Form.wrong(node, Entered.version(form), wrong);
            return Pages.wrong(Templates.confirmation(overview, again, Conflict.NONE, field.field()));
        }
    }

    private Response conflict(SiteOverview overview, Confirmable field, ObjectNode yours, Edit<Site> edit) {
        Site theirs = edit.state();
        return Pages.conflict(Templates.confirmation(
                overview, Form.of(yours, theirs.version()), meanwhile.site(yours, theirs), field.field()));
    }
}
