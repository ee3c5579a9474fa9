package outward.observed.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Site;
import outward.customer.Sites;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.ServerReport;
import outward.plan.Plans;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** What was brought about a site: the list with the box to paste into, and one observation beside what is known. */
@Path("/sites/{site}/observations")
@Transactional
class ObservationResource {
    private static final int MOST = 100;

    private final Portfolio portfolio;
    private final Sites sites;
    private final Plans plans;
    private final Observations observations;

    ObservationResource(Portfolio portfolio, Sites sites, Plans plans, Observations observations) {
        this.portfolio = portfolio;
        this.sites = sites;
        this.plans = plans;
        this.observations = observations;
    }

    @CheckedTemplate(basePath = "observation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                SiteOverview site, List<Observation> observations, String content, FieldErrors errors);

        static native TemplateInstance show(SiteOverview site, Beside beside, FieldErrors errors);
    }

    @GET
    public TemplateInstance list(@RestPath String site) {
        SiteOverview found = overview(site);
        return Templates.list(found, observations.of(found.id(), MOST), "", new FieldErrors());
    }

    /** Keeps what was pasted and leads to what it says; the site is changed only by a decision there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath String site, @RestForm @Nullable String content) {
        SiteOverview overview = overview(site);
        Site found = sites.find(overview.id()).orElseThrow(NotFound::new);
        try {
            String text = Pasted.content(content);
            UUID id = observations.add(
                    found.id(), found.customer(), Observation.SERVER, text, ServerReport.read(text, found.facts()));
            return SeeOther.to("/sites/" + site + "/observations/" + id);
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            var known = observations.of(found.id(), MOST);
            return Pages.wrong(Templates.list(overview, known, content == null ? "" : content, errors));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String site, @RestPath String id) {
        SiteOverview overview = overview(site);
        Observation observation =
                observations.find(overview.id(), PathId.of(id)).orElseThrow(NotFound::new);
        Site found = sites.find(overview.id()).orElseThrow(NotFound::new);
        Beside beside = Beside.of(observation, found, plans.frame(found.id()).orElseThrow(NotFound::new));
        return Templates.show(overview, beside, new FieldErrors());
    }

    private SiteOverview overview(String site) {
        return portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
    }
}
