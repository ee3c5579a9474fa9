package outward.lifecycle.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.lifecycle.Readiness;
import outward.lifecycle.Retirements;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;

/** The retirement of a site, for people: its steps in order, and what is known of the end of DirectAccess. */
@Path("/sites/{site}/retirement")
@Transactional
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RetirementResource {
    private final Portfolio portfolio;
    private final Retirements retirements;
    private final Readiness readiness;
    private final CurrentMember member;

    RetirementResource(Portfolio portfolio, Retirements retirements, Readiness readiness, CurrentMember member) {
        this.portfolio = portfolio;
        this.retirements = retirements;
        this.readiness = readiness;
        this.member = member;
    }

    @CheckedTemplate(basePath = "lifecycle", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance retirement(RetirementPage page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(@RestPath String site) {
        return Templates.retirement(page(site));
    }

    @POST
    public Response begin(@RestPath String site, MultivaluedMap<String, String> form) {
        return answer(site, form, RetirementForms::begin, "The retirement has begun.");
    }

    /** Records a step. */
    @POST
    @Path("steps")
    public Response record(@RestPath String site, MultivaluedMap<String, String> form) {
        return answer(site, form, RetirementForms::record, "The step is recorded.");
    }

    /** Gives it up. */
    @POST
    @Path("end")
    public Response end(@RestPath String site, MultivaluedMap<String, String> form) {
        return answer(site, form, RetirementForms::end, "The retirement is given up.");
    }

    /** Answers a question before Always On VPN. */
    @POST
    @Path("readiness")
    public Response answer(@RestPath String site, MultivaluedMap<String, String> form) {
        return answer(
                site, form, (of, id, sent) -> RetirementForms.answer(readiness, id, sent), "Your answer is recorded.");
    }

    @FunctionalInterface
    private interface Work {
        Optional<Refusal> of(Retirements retirements, UUID site, Sent sent);
    }

    private Response answer(String site, MultivaluedMap<String, String> form, Work work, String said) {
        RetirementPage page = page(site);
        Sent sent = Sent.form(form);
        try {
            Optional<Refusal> refusal = work.of(retirements, page.site().id(), sent);
            return refusal.isEmpty()
                    ? SeeOther.to(page.path(), said)
                    : Pages.conflict(Templates.retirement(page.again(sent, refusal.get())));
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.retirement(page.again(sent, null)));
        }
    }

    private RetirementPage page(String site) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        return new RetirementPage(
                found,
                retirements.find(found.id()).orElse(null),
                readiness.of(found.id()),
                member.isWriter(),
                Sent.nothing(),
                null);
    }
}
