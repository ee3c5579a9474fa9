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
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Site;
import outward.customer.Sites;
import outward.observed.Collected;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.drift.DriftBook;
import outward.observed.drift.HostNames;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** What was brought about a site: the list with the box to paste into, and one observation beside what is known. */
@Path("/sites/{site}/observations")
@Transactional
class ObservationResource {
    private static final int MOST = 100;

    private final Portfolio portfolio;
    private final Sites sites;
    private final Observations observations;
    private final Examinations examinations;
    private final Bringing bringing;
    private final Filing filing;
    private final HostNames names;
    private final DriftBook drifts;

    ObservationResource(
            Portfolio portfolio,
            Sites sites,
            Observations observations,
            Examinations examinations,
            Bringing bringing,
            Filing filing,
            HostNames names,
            DriftBook drifts) {
        this.portfolio = portfolio;
        this.sites = sites;
        this.observations = observations;
        this.examinations = examinations;
        this.bringing = bringing;
        this.filing = filing;
        this.names = names;
        this.drifts = drifts;
    }

    @CheckedTemplate(basePath = "observation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(
                SiteOverview site, Known known, String host, String content, FieldErrors errors);

        static native TemplateInstance filed(SiteOverview site, Filed filed);

        static native TemplateInstance show(SiteOverview site, Beside beside, FieldErrors errors);
    }

    /** The list, with a host's name in the form where a page about that host leads here. */
    @GET
    public TemplateInstance list(@RestPath String site, @RestQuery @Nullable String host) {
        SiteOverview found = overview(site);
        return Templates.list(found, known(found.id()), host == null ? "" : host, "", new FieldErrors());
    }

    private Known known(UUID site) {
        return new Known(observations.of(site, MOST), drifts.ofSite(site));
    }

    /** Keeps what was pasted and leads to what it says; the site is changed only by a decision there. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(@RestPath String site, @RestForm @Nullable String host, @RestForm @Nullable String content) {
        SiteOverview overview = overview(site);
        Site found = sites.find(overview.id()).orElseThrow(NotFound::new);
        String name = host == null ? "" : host.strip();
        try {
            return keep(overview, found, name, Pasted.content(content));
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(
                    Templates.list(overview, known(found.id()), name, content == null ? "" : content, errors));
        }
    }

    /** A report of several hosts is filed to each; what was left out of it has no page but the answer. */
    private Response keep(SiteOverview overview, Site site, String name, String content) {
        Optional<Collected> report = Collected.find(content);
        if (report.isPresent() && !name.isEmpty()) {
            throw WrongInput.at("host", "This report says itself which hosts it is of: leave this empty.");
        }
        if (report.isPresent()) {
            return Response.ok(Templates.filed(overview, filing.file(site, report.get())))
                    .build();
        }
        UUID id = bringing.bring(site, source(site.id(), name), content).id();
        return SeeOther.to("/sites/" + site.id() + "/observations/" + id, "Read, and kept with the site.");
    }

    /** A host by its name, upper or lower case; the server where none is named. */
    private String source(UUID site, String name) {
        return name.isEmpty()
                ? Observation.SERVER
                : names.find(site, name)
                        .map(UUID::toString)
                        .orElseThrow(() -> WrongInput.at("host", "This site has no host of that name."));
    }

    /** The script whose report is pasted as that of several hosts. */
    @GET
    @Path(CollectingScript.PATH)
    public Response script(@RestPath String site) {
        overview(site);
        return CollectingScript.answer();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String site, @RestPath String id) {
        SiteOverview overview = overview(site);
        Observation observation =
                observations.find(overview.id(), PathId.of(id)).orElseThrow(NotFound::new);
        return Templates.show(overview, examinations.beside(overview.id(), observation), new FieldErrors());
    }

    private SiteOverview overview(String site) {
        return portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
    }
}
