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
import outward.customer.HostListing;
import outward.customer.HostSummary;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.Needs;
import outward.tenant.Right;

/** What was done to a host, alone or among others, youngest first. */
@Needs(Right.READ_AUDIT)
@Path("/hosts/{host}/changelog")
@Transactional
class HostChangelogResource {
    private final HostListing listing;
    private final Portfolio portfolio;
    private final AuditEntries entries;

    HostChangelogResource(HostListing listing, Portfolio portfolio, AuditEntries entries) {
        this.listing = listing;
        this.portfolio = portfolio;
        this.entries = entries;
    }

    @CheckedTemplate(basePath = "host", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance changelog(SiteOverview site, HostSummary host, EntryPage page, String path);
    }

    @GET
    public TemplateInstance show(@RestPath String host, @RestQuery @Nullable String before) {
        HostSummary found = listing.find(PathId.of(host)).orElseThrow(NotFound::new);
        SiteOverview site = portfolio.find(found.site()).orElseThrow(NotFound::new);
        EntryPage page = EntryPage.of(entries, AuditFilter.host(found.id(), found.site()), Before.id(before));
        return Templates.changelog(site, found, page, "/hosts/" + found.id() + "/changelog");
    }
}
