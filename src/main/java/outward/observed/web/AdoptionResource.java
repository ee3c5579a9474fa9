package outward.observed.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Edit;
import outward.customer.Site;
import outward.customer.SiteEditing;
import outward.customer.SiteEntry;
import outward.observed.Adoption;
import outward.observed.Observation;
import outward.observed.Observations;
import outward.observed.ObservedValue;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;

/** A person's decision on what a server reported: the ticked values become the site's, marked as observed. */
@Path("/sites/{site}/observations/{id}/adoption")
@Transactional
class AdoptionResource {
    private final Portfolio portfolio;
    private final Examinations examinations;
    private final Observations observations;
    private final SiteEditing editing;
    private final AuditTrail audit;

    AdoptionResource(
            Portfolio portfolio,
            Examinations examinations,
            Observations observations,
            SiteEditing editing,
            AuditTrail audit) {
        this.portfolio = portfolio;
        this.examinations = examinations;
        this.observations = observations;
        this.editing = editing;
        this.audit = audit;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response adopt(
            @RestPath String site,
            @RestPath String id,
            @RestForm @Nullable Integer version,
            @RestForm @Nullable List<String> adopt) {
        SiteOverview overview = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        Observation observation =
                observations.find(overview.id(), PathId.of(id)).orElseThrow(NotFound::new);
        Beside beside = beside(overview, observation);
        var chosen = beside.chosen(adopt == null ? List.of() : adopt);
        try {
            var edit = adopt(overview, chosen, version == null ? -1 : version);
            return edit.done() ? adopted(overview, beside, chosen) : again(409, edit, beside);
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return page(422, overview, beside, errors);
        }
    }

    private Beside beside(SiteOverview overview, Observation observation) {
        return examinations.beside(overview.id(), observation);
    }

    private Edit<Site> adopt(SiteOverview overview, List<ObservedValue<?>> chosen, int version) {
        String fields = chosen.stream().map(value -> value.field().name()).collect(Collectors.joining(", "));
        return editing.change(
                overview.id(),
                before -> new SiteEntry(before.name(), before.deployment(), Adoption.adopt(before.facts(), chosen)),
                version,
                "Observed: " + (fields.isEmpty() ? "nothing taken over" : fields));
    }

    private Response adopted(SiteOverview overview, Beside beside, List<ObservedValue<?>> chosen) {
        audit.record(
                "observation.adopt",
                Subject.site(overview.id(), overview.customerId()),
                texts(beside.reading().values()),
                texts(chosen),
                null);
        return SeeOther.to(
                "/sites/" + overview.id(),
                chosen.isEmpty() ? "Nothing was taken over." : "Taken over: " + chosen.size() + " of what was read.");
    }

    private static Map<String, String> texts(List<ObservedValue<?>> values) {
        return values.stream().collect(Collectors.toMap(value -> value.field().name(), ObservedValue::text));
    }

    private Response again(int status, Edit<Site> edit, Beside beside) {
        FieldErrors errors = new FieldErrors();
        errors.add("version", "Somebody else changed the site meanwhile. What holds now is shown; decide again.");
        SiteOverview now = portfolio.find(edit.state().id()).orElseThrow(NotFound::new);
        return page(status, now, beside(now, beside.observation()), errors);
    }

    private static Response page(int status, SiteOverview overview, Beside beside, FieldErrors errors) {
        return Response.status(status)
                .entity(ObservationResource.Templates.show(overview, beside, errors))
                .build();
    }
}
