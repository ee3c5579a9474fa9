package outward.customer.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.audit.AuditEntries;
import outward.audit.AuditFilter;
import outward.audit.EntryPage;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** What was done to a site and its hosts, youngest first. */
@Needs(Right.READ_AUDIT)
@Path("/sites/{site}/changelog")
@Transactional
class SiteChangelogResource {
    private final Portfolio portfolio;
    private final AuditEntries entries;

    SiteChangelogResource(Portfolio portfolio, AuditEntries entries) {
        this.portfolio = portfolio;
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "site", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance changelog(SiteOverview site, EntryPage page, String path);
    }

    @GET
    public TemplateInstance show(@RestPath String site, @RestQuery @Nullable String before) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        EntryPage page = EntryPage.of(entries, AuditFilter.site(found.id()), Before.id(before));
        return Templates.changelog(found, page, "/sites/" + found.id() + "/changelog");
    }
}
