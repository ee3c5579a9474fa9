package outward.proof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Paging;
import outward.answer.PathId;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.proof.Proofs;

/** How far it is proven that a site's plan works, host by host, for people. */
@Path("/sites/{site}/proof")
@Transactional
class SiteProofResource {
    private final Portfolio portfolio;
    private final Proofs proofs;
    private final Clock clock;

    SiteProofResource(Portfolio portfolio, Proofs proofs, Clock clock) {
        this.portfolio = portfolio;
        this.proofs = proofs;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "proof", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance site(SiteProof proof);
    }

    @GET
    public TemplateInstance show(
            @RestPath String site, @RestQuery @Nullable String page, @RestQuery @Nullable String size) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        Paging wanted = Paging.of(page, size);
        return Templates.site(new SiteProof(found, proofs.ofSite(found.id()), wanted, clock.instant()));
    }
}
