package outward.audit.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The audit trail for people, youngest first. */
@Needs(Right.READ_AUDIT)
@Path("/audit")
class AuditResource {
    private static final int PAGE = 50;

    private final AuditEntries entries;

    AuditResource(AuditEntries entries) {
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "audit", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance audit(List<AuditEntry> entries, boolean more);
    }

    /** One page of entries, those older than {@code before} when it is given. */
    @GET
    public TemplateInstance show(@RestQuery @Nullable String before) {
        List<AuditEntry> found = entries.before(AuditApi.id("before", before), PAGE + 1);
        boolean more = found.size() > PAGE;
        return Templates.audit(more ? found.subList(0, PAGE) : found, more);
    }
}
