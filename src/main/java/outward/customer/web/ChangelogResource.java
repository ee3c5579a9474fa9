package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.audit.AuditEntries;
import outward.audit.AuditFilter;
import outward.audit.EntryPage;
import outward.customer.Customer;
import outward.customer.Customers;
import outward.tenant.Needs;
import outward.tenant.Right;

/** What was done to a customer, its sites and hosts, youngest first. */
@Needs(Right.READ_AUDIT)
@Path("/customers/{customer}/changelog")
@Transactional
class ChangelogResource {
    private final Customers customers;
    private final AuditEntries entries;

    ChangelogResource(Customers customers, AuditEntries entries) {
        this.customers = customers;
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "customer", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance changelog(Customer customer, EntryPage page, String path);
    }

    @GET
    public TemplateInstance show(@RestPath String customer, @RestQuery @Nullable String before) {
        UUID id = PathId.of(customer);
        Customer found = customers.find(id).orElseThrow(NotFound::new);
        EntryPage page = EntryPage.of(entries, AuditFilter.customer(id), Before.id(before));
        return Templates.changelog(found, page, "/customers/" + id + "/changelog");
    }
}
