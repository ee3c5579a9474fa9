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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
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
    private static final int REFUSED = 409;
    private static final int UNPROCESSABLE = 422;

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
    public Response ask(
            @RestPath String site,
            @RestPath String revision,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason) {
        return act(site, revision, LifeAct.ASK, hash, reason);
    }

    /** Approves exactly the plan with that hash. */
    @POST
    @Path("approval")
    @Needs(Right.APPROVE)
    public Response approve(
            @RestPath String site,
            @RestPath String revision,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason) {
        return act(site, revision, LifeAct.APPROVE, hash, reason);
    }

    /** Sends it back to be a draft. */
    @POST
    @Path("decline")
    @Needs(Right.APPROVE)
    public Response decline(
            @RestPath String site,
            @RestPath String revision,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason) {
        return act(site, revision, LifeAct.DECLINE, hash, reason);
    }

    /** Gives it up. */
    @POST
    @Path("discard")
    public Response discard(
            @RestPath String site,
            @RestPath String revision,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason) {
        return act(site, revision, LifeAct.DISCARD, hash, reason);
    }

    /** Begins to carry it out. */
    @POST
    @Path("beginning")
    public Response begin(
            @RestPath String site,
            @RestPath String revision,
            @RestForm @Nullable String hash,
            @RestForm @Nullable String reason) {
        return act(site, revision, LifeAct.BEGIN, hash, reason);
    }

    private Response act(String site, String revision, LifeAct act, @Nullable String hash, @Nullable String reason) {
        RevisionPage page = pages.page(site, revision, RevisionPage.Entered.nothing());
        String why = reason == null ? "" : reason.strip().replaceAll("\\s*\\R\\s*", " ");
        FieldErrors errors = new FieldErrors();
        try {
            Intended intended = ActForm.of(act, hash, why, errors);
            Optional<Refusal> refusal =
                    lives.act(page.site().id(), page.life().revision().number(), intended);
            return refusal.isEmpty()
                    ? SeeOther.to(page.path())
                    : again(REFUSED, site, revision, new RevisionPage.Entered(why, errors, refusal.get()));
        } catch (WrongInput wrong) {
            return again(UNPROCESSABLE, site, revision, new RevisionPage.Entered(why, errors, null));
        }
    }

    private Response again(int status, String site, String revision, RevisionPage.Entered entered) {
        return Response.status(status)
                .entity(Templates.show(pages.page(site, revision, entered)))
                .build();
    }
}
