package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.customer.EditReason;
import outward.customer.Previews;
import outward.customer.Site;
import outward.customer.SiteEditing;
import outward.customer.SiteJson;
import outward.customer.SitePatch;
import outward.customer.Sites;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The form of a site; its plan is shown by the plan's own page. */
@Path("/sites/{site}/edit")
@Transactional
class SiteResource {
    private final Sites sites;
    private final SiteEditing editing;
    private final Portfolio portfolio;
    private final Previews previews;
    private final Meanwhile meanwhile;

    SiteResource(Sites sites, SiteEditing editing, Portfolio portfolio, Previews previews, Meanwhile meanwhile) {
        this.sites = sites;
        this.editing = editing;
        this.portfolio = portfolio;
        this.previews = previews;
        this.meanwhile = meanwhile;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance edit(
                SiteOverview site, Form form, SitePreview preview, Conflict conflict, String reason);
    }

    @GET
    @Needs(Right.WRITE)
    public TemplateInstance edit(@RestPath String site) {
        Site stored = find(site);
        return page(overview(stored.id()), Form.of(SiteJson.of(stored.entry()), stored.version()), Conflict.NONE, "");
    }

    @POST
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String site, MultivaluedMap<String, String> form) {
        UUID id = PathId.of(site);
        ObjectNode node = SiteForm.read(form);
        return Attempt.of(
                () -> changed(overview(id), node, form),
                wrong -> Pages.wrong(page(
                        overview(id), Form.wrong(node, Entered.version(form), wrong), Conflict.NONE, reason(form))));
    }

    private Response changed(SiteOverview overview, ObjectNode node, MultivaluedMap<String, String> form) {
        String taken = new Entered(form).taken();
        if (taken != null) {
            Site stored = sites.find(overview.id()).orElseThrow(NotFound::new);
            ObjectNode mixed = Conflict.take(taken, node, SiteJson.of(stored.entry()));
            return Pages.ok(stale(overview, mixed, stored, reason(form)));
        }
        var edit = editing.change(
                overview.id(),
                before -> SitePatch.apply(before, node.deepCopy()),
                Entered.version(form),
                EditReason.of(new Entered(form).value("reason")));
        return edit.done()
                ? SeeOther.to(
                        "/sites/" + overview.id(),
                        "Site " + Said.name(edit.state().name()) + " was saved.")
                : Pages.conflict(stale(overview, node, edit.state(), reason(form)));
    }

    private static String reason(MultivaluedMap<String, String> form) {
        return Objects.requireNonNullElse(new Entered(form).value("reason"), "");
    }

    /** The part of the form that shows what follows from it while it is filled in; stores nothing. */
    @POST
    @Path("preview")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance preview(@RestPath String site, MultivaluedMap<String, String> form) {
        return SitePreview.Templates.preview(preview(overview(PathId.of(site)), SiteForm.read(form)));
    }

    private TemplateInstance stale(SiteOverview overview, ObjectNode yours, Site theirs, String reason) {
        return page(overview, Form.of(yours, theirs.version()), meanwhile.site(yours, theirs), reason);
    }

    private TemplateInstance page(SiteOverview overview, Form form, Conflict conflict, String reason) {
        return Templates.edit(overview, form, preview(overview, form.values()), conflict, reason);
    }

    private SitePreview preview(SiteOverview overview, ObjectNode entered) {
        return SitePreview.of(entered, node -> previews.changed(overview.id(), node));
    }

    private SiteOverview overview(UUID site) {
        return portfolio.find(site).orElseThrow(NotFound::new);
    }

    private Site find(String id) {
        return sites.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
