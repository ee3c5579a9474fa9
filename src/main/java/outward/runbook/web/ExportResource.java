package outward.runbook.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.runbook.export.Export;

/** Files for other systems and other readers, for people: a page that lists them, and each. */
@Path("/sites/{site}/exports")
@Transactional
class ExportResource {
    private final ExportDownload download;
    private final Portfolio portfolio;

    ExportResource(ExportDownload download, Portfolio portfolio) {
        this.download = download;
        this.portfolio = portfolio;
    }

    @CheckedTemplate(basePath = "runbook", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance exports(SiteOverview site, List<Export> exports);
    }

    /** What there is. */
    @GET
    public TemplateInstance list(@RestPath String site) {
        return Templates.exports(portfolio.find(PathId.of(site)).orElseThrow(NotFound::new), Export.all());
    }

    /** One of them. */
    @GET
    @Path("file")
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public Response file(@RestPath String site, @RestQuery @Nullable String file) {
        return download.answer(PathId.of(site), file);
    }
}
