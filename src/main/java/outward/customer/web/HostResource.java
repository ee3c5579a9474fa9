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
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.HostEditing;
import outward.customer.HostEntry;
import outward.customer.HostJson;
import outward.customer.HostListing;
import outward.customer.HostReader;
import outward.customer.HostSummary;
import outward.customer.Hosts;
import outward.customer.ManagementHost;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** One management host: its page, its form, and its removal. */
@Path("/hosts/{host}")
@Transactional
class HostResource {
    private final Hosts hosts;
    private final HostListing listing;
    private final HostEditing editing;
    private final Portfolio portfolio;
    private final HostPages pages;
    private final Meanwhile meanwhile;

    HostResource(
            Hosts hosts,
            HostListing listing,
            HostEditing editing,
            Portfolio portfolio,
            HostPages pages,
            Meanwhile meanwhile) {
        this.hosts = hosts;
        this.listing = listing;
        this.editing = editing;
        this.portfolio = portfolio;
        this.pages = pages;
        this.meanwhile = meanwhile;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(HostPage page);

        static native TemplateInstance edit(SiteOverview site, HostSummary host, Form form, Conflict conflict);

        static native TemplateInstance remove(SiteOverview site, HostSummary host);
    }

    @GET
    public TemplateInstance show(@RestPath String host) {
        return Templates.show(pages.page(host));
    }

    @GET
    @Needs(Right.WRITE)
    @Path("edit")
    public TemplateInstance edit(@RestPath String host) {
        HostSummary found = find(host);
        ManagementHost stored = hosts.find(found.id()).orElseThrow(NotFound::new);
        var form = Form.of(HostJson.of(stored.entry()), stored.version());
        return Templates.edit(siteOf(found), found, form, Conflict.NONE);
    }

    @POST
    @Path("edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String host, MultivaluedMap<String, String> form) {
        HostSummary found = find(host);
        SiteOverview site = siteOf(found);
        ObjectNode node = HostForm.read(form);
        String taken = new Entered(form).taken();
        if (taken != null) {
            ManagementHost stored = hosts.find(found.id()).orElseThrow(NotFound::new);
            return Pages.ok(stale(site, found, Conflict.take(taken, node, HostJson.of(stored.entry())), stored));
        }
        try {
            HostEntry entry = HostReader.read(node.deepCopy());
            var edit = editing.change(found.id(), before -> entry, Entered.version(form));
            return edit.done()
                    ? SeeOther.to(
                            "/sites/" + found.site() + "/hosts", "Host " + Said.name(entry.name()) + " was saved.")
                    : Pages.conflict(stale(site, found, node, edit.state()));
        } catch (WrongInput wrong) {
            var again = Form.wrong(node, Entered.version(form), wrong);
            return Pages.wrong(Templates.edit(site, found, again, Conflict.NONE));
        }
    }

    /** Records, from the plan, whether the host is on the server's subnet, unless somebody recorded otherwise. */
    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@RestPath String host, MultivaluedMap<String, String> form) {
        HostSummary found = find(host);
        SiteOverview site = siteOf(found);
        ObjectNode answer = new Entered(form).flag("onLink").node();
        var stored = editing.change(found.id(), before -> answered(before, answer), null)
                .state();
        ObjectNode now = HostJson.of(stored.entry());
        return now.path("onLink").equals(answer.path("onLink"))
                ? SeeOther.to("/sites/" + found.site(), "Recorded of " + Said.name(found.name()) + ".")
                : Pages.conflict(stale(site, found, now.deepCopy().setAll(answer), stored));
    }

    private static HostEntry answered(HostEntry before, ObjectNode answer) {
        return before.onLink() == null ? HostReader.read(HostJson.of(before).setAll(answer)) : before;
    }

    private TemplateInstance stale(SiteOverview site, HostSummary host, ObjectNode yours, ManagementHost theirs) {
        return Templates.edit(site, host, Form.of(yours, theirs.version()), meanwhile.host(yours, theirs));
    }

    @GET
    @Needs(Right.WRITE)
    @Path("removal")
    public TemplateInstance askRemoval(@RestPath String host) {
        HostSummary found = find(host);
        return Templates.remove(siteOf(found), found);
    }

    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String host) {
        HostSummary found = find(host);
        editing.remove(found.id());
        return SeeOther.to(
                "/sites/" + found.site() + "/hosts", "Host " + Said.name(found.name()) + " was removed from the plan.");
    }

    private SiteOverview siteOf(HostSummary host) {
        return portfolio.find(host.site()).orElseThrow(NotFound::new);
    }

    private HostSummary find(String id) {
        return listing.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
