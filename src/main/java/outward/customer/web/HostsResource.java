package outward.customer.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.ListPage;
import outward.customer.HostColumn;
import outward.customer.HostEditing;
import outward.customer.HostReader;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The management hosts of a site: the list, and the form for a new one. */
@Path("/sites/{site}/hosts")
@Transactional
class HostsResource {
    private final Portfolio portfolio;
    private final HostLists lists;
    private final HostEditing editing;

    HostsResource(Portfolio portfolio, HostLists lists, HostEditing editing) {
        this.portfolio = portfolio;
        this.lists = lists;
        this.editing = editing;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(SiteOverview site, ListPage<HostColumn> list);

        static native TemplateInstance add(SiteOverview site, Form form);
    }

    @GET
    public TemplateInstance list(@RestPath String site, @Context UriInfo address) {
        SiteOverview found = find(site);
        String path = "/sites/" + found.id() + "/hosts";
        return Templates.list(found, lists.page(path, address.getQueryParameters(), found.id()));
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
        String name = Said.name(node.path("name").asText());
        return SeeOther.to(
                "/sites/" + site + (another ? "/hosts/new" : "/hosts"), "Host " + name + " was added to the plan.");
    }

    private SiteOverview find(String id) {
        return portfolio.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
