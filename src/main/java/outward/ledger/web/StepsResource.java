package outward.ledger.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.plan.Lives;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;

/** What was carried out of a plan revision, for people: its steps, and forms to record what came of them. */
@Path("/sites/{site}/revisions/{revision}/applications")
@Transactional
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepsResource {
    private final Portfolio portfolio;
    private final Lives lives;
    private final Ledger ledger;
    private final Begun begun;
    private final CurrentMember member;

    StepsResource(Portfolio portfolio, Lives lives, Ledger ledger, Begun begun, CurrentMember member) {
        this.portfolio = portfolio;
        this.lives = lives;
        this.ledger = ledger;
        this.begun = begun;
        this.member = member;
    }

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance steps(StepsPage page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list(@RestPath String site, @RestPath String revision) {
        return Templates.steps(page(site, revision, StepsPage.Entered.NOTHING));
    }

    /** Records one outcome of the steps that were ticked. */
    @POST
    public Response record(@BeanParam SentOutcome sent) {
        StepsPage page = held(sent.site, sent.revision);
        FieldErrors errors = new FieldErrors();
        return answer(
                page,
                () -> ledger.record(page.site().id(), page.number(), sent.entries(page.sheet(), errors)),
                new StepsPage.Entered(sent, null, errors, null));
    }

    /** Records how many clients the policy has reached. */
    @POST
    @Path("policy-reach")
    public Response reach(@BeanParam SentReach sent) {
        StepsPage page = held(sent.site, sent.revision);
        FieldErrors errors = new FieldErrors();
        return answer(
                page,
                () -> ledger.reach(page.site().id(), page.number(), sent.reach(errors)),
                new StepsPage.Entered(null, sent, errors, null));
    }

    private static Response answer(StepsPage page, Supplier<Optional<Refusal>> work, StepsPage.Entered entered) {
        try {
            Optional<Refusal> refusal = work.get();
            return refusal.isEmpty()
                    ? SeeOther.to(page.path())
                    : Pages.conflict(Templates.steps(page.again(entered.refused(refusal.get()))));
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.steps(page.again(entered)));
        }
    }

    /** The file of evidence of one record. */
    @GET
    @Path("{application}/file")
    @Consumes(MediaType.WILDCARD)
    public Response file(@RestPath String site, @RestPath String revision, @RestPath String application) {
        return begun.file(site, revision, application);
    }

    private StepsPage held(String site, String revision) {
        StepsPage page = page(site, revision, StepsPage.Entered.NOTHING);
        begun.hold(page.site().id(), revision);
        return page(site, revision, StepsPage.Entered.NOTHING);
    }

    private StepsPage page(String site, String revision, StepsPage.Entered entered) {
        SiteOverview found = portfolio.find(outward.answer.PathId.of(site)).orElseThrow(NotFound::new);
        int number = begun.revision(found.id(), revision);
        Sheet sheet = ledger.find(found.id(), number).orElse(null);
        boolean open = sheet != null && ledger.closed(found.id(), number).isEmpty();
        return new StepsPage(
                found,
                lives.find(found.id(), number).orElseThrow(NotFound::new),
                sheet,
                open && member.isWriter(),
                entered);
    }
}
