package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import outward.answer.list.ListPage;
import outward.customer.HostColumn;

/** The management hosts of all sites that the member sees. */
@Path("/hosts")
@Transactional
class AllHostsResource {
    private final HostLists lists;

    AllHostsResource(HostLists lists) {
        this.lists = lists;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance all(ListPage<HostColumn> list);
    }

    @GET
    public TemplateInstance list(@Context UriInfo address) {
        return Templates.all(lists.page("/hosts", address.getQueryParameters(), null));
    }
}
