package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import outward.answer.list.ListPage;
import outward.customer.SiteColumn;

/** The sites of all customers that the member sees. */
@Path("/sites")
@Transactional
class AllSitesResource {
    private final SiteLists lists;

    AllSitesResource(SiteLists lists) {
        this.lists = lists;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance all(ListPage<SiteColumn> list);
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        return Templates.all(lists.page("/sites", address.getQueryParameters(), null));
    }
}
