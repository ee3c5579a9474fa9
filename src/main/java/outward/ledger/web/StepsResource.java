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
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.ledger.StepFilter;
import outward.ledger.StepLists;
import outward.ledger.Task;
import outward.ledger.Tick;

/** What was carried out of a plan revision, for people: its steps, and forms to record what came of them. */
@Path("/sites/{site}/revisions/{revision}/applications")
@Transactional
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class StepsResource {
    private static final int MOST = 10_000;

    private final StepsPages pages;
    private final Ledger ledger;
    private final StepLists lists;
    private final Begun begun;

    StepsResource(StepsPages pages, Ledger ledger, StepLists lists, Begun begun) {
        this.pages = pages;
        this.ledger = ledger;
        this.lists = lists;
        this.begun = begun;
    }

    @CheckedTemplate(basePath = "ledger", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance steps(StepsPage page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance list(@BeanParam AskedSteps asked) {
        return Templates.steps(pages.page(asked));
    }

    /** Records one outcome of the steps that were ticked, or of all that were let through once their number is agreed to. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response record(@BeanParam SentOutcome sent) {
        StepsPage page = pages.held(sent.site, sent.revision, sent.filter());
        FieldErrors errors = new FieldErrors();
        StepsPage.Entered entered = new StepsPage.Entered(sent, null, errors, null, 0);
        long matching = page.totals().matching();
        if (sent.isAboutAll() && matching > 0 && matching <= MOST && !sent.confirms(page)) {
            return preview(page, entered, matching);
        }
        return answer(
                page,
                () -> ledger.record(page.site().id(), page.number(), sent.entries(tasks(page, sent, errors), errors)),
                entered,
                "What came of the steps is recorded.");
    }

    private static Response preview(StepsPage page, StepsPage.Entered entered, long matching) {
        try {
            if (entered.steps().hasFile()) {
                entered.errors().add("file", "A file goes with steps that are ticked.");
            }
            entered.steps().texts(entered.errors());
            return Response.ok(Templates.steps(page.again(entered.previewing(matching))))
                    .build();
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.steps(page.again(entered)));
        }
    }

    private List<Task> tasks(StepsPage page, SentOutcome sent, FieldErrors errors) {
        Sheet sheet = page.sheet();
        if (sheet == null) {
            errors.add("task", "Tick the steps that this is about.");
            return List.of();
        }
        return sent.isAboutAll() ? matching(page, sheet, errors) : ticked(page, sheet, sent, errors);
    }

    private List<Task> ticked(StepsPage page, Sheet sheet, SentOutcome sent, FieldErrors errors) {
        List<Task> tasks = lists.tasks(page.site().id(), sheet.round(), sent.ticked());
        if (!sent.isTicked(tasks)) {
            errors.add("task", "Tick the steps that this is about.");
        } else if (!sent.isOf(sheet.round())) {
            errors.add(
                    "task",
                    "These were ticked in another round of this revision. Look at the steps, and tick them anew.");
        }
        return tasks;
    }

    private List<Task> matching(StepsPage page, Sheet sheet, FieldErrors errors) {
        if (page.totals().matching() == 0 || page.totals().matching() > MOST) {
            errors.add(
                    "task",
                    "Between 1 and 10,000 steps are recorded at once: choose a kind of step, a state or a host.");
            return List.of();
        }
        return lists.page(page.site().id(), sheet.round(), page.filter(), 0, MOST).stream()
                .map(Tick::task)
                .toList();
    }

    /** Records how many clients the policy has reached. */
    @POST
    @Path("policy-reach")
    public Response reach(@BeanParam SentReach sent) {
        StepsPage page = pages.held(sent.site, sent.revision, StepFilter.ALL);
        FieldErrors errors = new FieldErrors();
        return answer(
                page,
                () -> ledger.reach(page.site().id(), page.number(), sent.reach(errors)),
                new StepsPage.Entered(null, sent, errors, null, 0),
                "How far the policy has come is recorded.");
    }

    private static Response answer(
            StepsPage page, Supplier<Optional<Refusal>> work, StepsPage.Entered entered, String said) {
        try {
            Optional<Refusal> refusal = work.get();
            return refusal.isEmpty()
                    ? SeeOther.to(page.path() + StepsPager.query(page.filter(), 1), said)
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
}
