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
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.HostEditing;
import outward.customer.HostListing;
import outward.customer.HostReader;
import outward.customer.HostSummary;
import outward.customer.PageRequest;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The management hosts of a site: the list, and the form for a new one. */
@Path("/sites/{site}/hosts")
@Transactional
class HostsResource {
    private final Portfolio portfolio;
    private final HostListing hosts;
    private final HostEditing editing;

    HostsResource(Portfolio portfolio, HostListing hosts, HostEditing editing) {
        this.portfolio = portfolio;
        this.hosts = hosts;
        this.editing = editing;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, List<HostSummary> hosts, Pager pager);

        static native TemplateInstance add(SiteOverview site, Form form);
    }

    @GET
    public TemplateInstance list(
            @RestPath String site, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        SiteOverview found = find(site);
        PageRequest wanted = Paging.of(page, size);
        return Templates.list(found, hosts.ofSite(found.id(), wanted), Pager.of(wanted, found.hosts()));
    }

    @GET
    @Needs(Right.WRITE)
    @Path("new")
    public TemplateInstance add(@RestPath String site) {
        return Templates.add(find(site), Form.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response create(@RestPath String site, MultivaluedMap<String, String> form) {
        SiteOverview found = find(site);
        ObjectNode node = HostForm.read(form);
        try {
            editing.add(found.id(), HostReader.read(node.deepCopy()));
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.add(found, Form.wrong(node, -1, wrong)));
        }
        boolean another = new Entered(form).value("another") != null;
        return SeeOther.to("/sites/" + site + (another ? "/hosts/new" : "/hosts"));
    }

    private SiteOverview find(String id) {
        return portfolio.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
