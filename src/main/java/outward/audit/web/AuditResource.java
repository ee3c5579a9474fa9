package outward.audit.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;
import outward.audit.CustomerNames;
import outward.audit.EntryPage;
import outward.tenant.Costly;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The audit trail for people, youngest first. */
@Needs(Right.READ_AUDIT)
@Path("/audit")
class AuditResource {
    private final AuditEntries entries;
    private final CustomerNames customers;
    private final AuditExport export;

    AuditResource(AuditEntries entries, CustomerNames customers, AuditExport export) {
        this.entries = entries;
        this.customers = customers;
        this.export = export;
    }

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audit(
                EntryPage page, AuditQuery query, Map<String, String> acts, Map<UUID, String> customers);

        static native TemplateInstance entry(AuditEntry entry, List<Difference> differences, String customer);
    }

    /** One page of the entries that are asked for, those older than {@code before} when it is given. */
    @GET
    public TemplateInstance show(@BeanParam AuditQuery query, @RestQuery @Nullable String before) {
        EntryPage page = EntryPage.of(entries, query.filter(), AuditApi.id("before", before));
        return Templates.audit(page, query, Acts.WORDS, customers.all());
    }

    /** One entry, field by field. */
    @GET
    @Path("entries/{entry}")
    public TemplateInstance entry(@RestPath String entry) {
        AuditEntry found = entries.find(PathId.of(entry)).orElseThrow(NotFound::new);
        UUID customer = found.subject().customer();
        String name = customer == null ? "" : customers.all().getOrDefault(customer, "a customer that is gone");
        return Templates.entry(found, Difference.of(found), name);
    }

    /** The whole trail as a file. */
    @GET
    @Path("export")
    @Costly
    public Response export() {
        return export.answer();
    }
}
