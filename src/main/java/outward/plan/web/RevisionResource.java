package outward.plan.web;

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
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.plan.Intended;
import outward.plan.LifeAct;
import outward.plan.Lives;
import outward.tenant.Needs;
import outward.tenant.Right;

/** One plan revision: its life, what it changes, and what may be done with it. Each act has its own transaction. */
@Path("/sites/{site}/revisions/{revision}")
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RevisionResource {
    private final RevisionPages pages;
    private final Lives lives;

    RevisionResource(RevisionPages pages, Lives lives) {
        this.pages = pages;
        this.lives = lives;
    }

    @CheckedTemplate(basePath = "revision", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance show(RevisionPage page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(@RestPath String site, @RestPath String revision) {
        return Templates.show(pages.page(site, revision, RevisionPage.Entered.nothing()));
    }

    /** Asks for approval. */
    @POST
    @Path("asking")
    public Response ask(@BeanParam SentAct sent) {
        return act(LifeAct.ASK, sent);
    }

    /** Approves exactly the plan with that hash. */
    @POST
    @Path("approval")
    @Needs(Right.APPROVE)
    public Response approve(@BeanParam SentAct sent) {
        return act(LifeAct.APPROVE, sent);
    }

    /** Sends it back to be a draft. */
    @POST
    @Path("decline")
    @Needs(Right.APPROVE)
    public Response decline(@BeanParam SentAct sent) {
        return act(LifeAct.DECLINE, sent);
    }

    /** Gives it up. */
    @POST
    @Path("discard")
    public Response discard(@BeanParam SentAct sent) {
        return act(LifeAct.DISCARD, sent);
    }

    /** Begins to carry it out. */
    @POST
    @Path("beginning")
    public Response begin(@BeanParam SentAct sent) {
        return act(LifeAct.BEGIN, sent);
    }

    /** Says that it is applied: every step is done or skipped. */
    @POST
    @Path("completion")
    public Response complete(@BeanParam SentAct sent) {
        return act(LifeAct.APPLY, sent);
    }

    /** Says that it is verified: every host is proven far enough. */
    @POST
    @Path("verification")
    public Response verify(@BeanParam SentAct sent) {
        return act(LifeAct.VERIFY, sent);
    }

    /** Begins to go back to it. */
    @POST
    @Path("return")
    public Response goBack(@BeanParam SentAct sent) {
        return act(LifeAct.RETURN, sent);
    }

    private Response act(LifeAct act, SentAct sent) {
        RevisionPage page = pages.page(sent.site, sent.revision, RevisionPage.Entered.nothing());
        FieldErrors errors = new FieldErrors();
        try {
            Intended intended = ActForm.of(act, sent.hash, sent.why(), errors);
            Optional<Refusal> refusal =
                    lives.act(page.site().id(), page.life().revision().number(), intended);
            return refusal.isEmpty()
                    ? SeeOther.to(page.path(), said(act, page.life().revision().number()))
                    : Pages.conflict(again(sent, new RevisionPage.Entered(sent.why(), errors, refusal.get())));
        } catch (WrongInput wrong) {
            return Pages.wrong(again(sent, new RevisionPage.Entered(sent.why(), errors, null)));
        }
    }

    private static String said(LifeAct act, int revision) {
        String done = switch (act) {
            case ASK -> "Approval is asked for of revision %d.";
            case APPROVE -> "Revision %d is approved.";
            case DECLINE -> "Revision %d is sent back.";
            case DISCARD -> "Revision %d is discarded.";
            case BEGIN -> "Revision %d is being applied from now on.";
            case APPLY -> "Revision %d is applied, as recorded.";
            case RETURN -> "The way back to revision %d has begun.";
            case VERIFY -> "Revision %d is verified.";
            case OVERTAKE -> "Revision %d is superseded.";
        };
        return done.formatted(revision);
    }

    private TemplateInstance again(SentAct sent, RevisionPage.Entered entered) {
        return Templates.show(pages.page(sent.site, sent.revision, entered));
    }
}
