package outward.plan.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.finding.Waiver;
import outward.plan.PlanSummaries;
import outward.plan.PlanSummary;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.plan.Waivers;
import outward.tenant.Needs;
import outward.tenant.Right;

/** Accepting a finding of a site with a reason, and taking that back. */
@Path("/sites/{site}/waivers/{code}")
@Transactional
class WaiverResource {
    private final Portfolio portfolio;
    private final PlanSummaries plans;
    private final Waivers waivers;
    private final Clock clock;

    WaiverResource(Portfolio portfolio, PlanSummaries plans, Waivers waivers, Clock clock) {
        this.portfolio = portfolio;
        this.plans = plans;
        this.waivers = waivers;
        this.clock = clock;
    }

    /** A waiver as the page shows it again when it was refused. */
    public record Entered(
            String reason,
            String until,
            FieldErrors errors,
            @Nullable Refusal refusal) {
        static Entered of(Waiver granted) {
            LocalDate until = granted.untilOn();
            return new Entered(granted.reason(), until == null ? "" : until.toString(), new FieldErrors(), null);
        }
    }

    @CheckedTemplate(basePath = "finding", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance waive(
                SiteOverview site, String code, Entered entered, List<FindingGroup> finding);
    }

    @GET
    @Needs(Right.WRITE)
    public TemplateInstance ask(@RestPath String site, @RestPath String code) {
        SiteOverview found = find(site);
        FindingGroup reported = reported(found, code).orElseThrow(NotFound::new);
        Entered before = waivers.find(found.id(), code)
                .map(Entered::of)
                .orElseGet(() -> new Entered("", "", new FieldErrors(), null));
        return Templates.waive(found, code, before, List.of(reported));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response grant(
            @RestPath String site,
            @RestPath String code,
            @RestForm @Nullable String reason,
            @RestForm @Nullable String until) {
        SiteOverview found = find(site);
        var reported = reported(found, code);
        String why = reason == null ? "" : reason.strip();
        String last = until == null ? "" : until.strip();
        FieldErrors errors = new FieldErrors();
        try {
            WaiverForm form = WaiverForm.of(why, last.isEmpty() ? null : last, LocalDate.now(clock), errors);
            Optional<Refusal> refusal = waivers.grant(found.id(), code, form.reason(), form.until());
            return refusal.isEmpty()
                    ? SeeOther.to("/sites/" + site + "/findings", code + " is waived.")
                    : again(409, found, code, new Entered(why, last, errors, refusal.get()), reported);
        } catch (WrongInput wrong) {
            return again(422, found, code, new Entered(why, last, errors, null), reported);
        }
    }

    private static Response again(
            int status, SiteOverview site, String code, Entered entered, Optional<FindingGroup> reported) {
        return Response.status(status)
                .entity(Templates.waive(site, code, entered, reported.stream().toList()))
                .build();
    }

    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(@RestPath String site, @RestPath String code) {
        UUID id = find(site).id();
        if (!waivers.end(id, code)) {
            throw new NotFound();
        }
        return SeeOther.to("/sites/" + site + "/findings", "The waiver of " + code + " has ended.");
    }

    private Optional<FindingGroup> reported(SiteOverview site, String code) {
        PlanSummary plan = plans.find(site.id()).orElseThrow(NotFound::new);
        return FindingGroup.of(plan).stream().filter(f -> f.code().equals(code)).findFirst();
    }

    private SiteOverview find(String id) {
        return portfolio.find(PathId.of(id)).orElseThrow(NotFound::new);
    }
}
