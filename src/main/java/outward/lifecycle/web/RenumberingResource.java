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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.ledger.Ledger;
import outward.ledger.Sheet;
import outward.lifecycle.RenumberingQuestion;
import outward.lifecycle.Renumberings;
import outward.plan.Portfolio;
import outward.plan.SiteOverview;
import outward.tenant.CurrentMember;

/** The questions of a renumbering, for people. */
@Path("/sites/{site}/renumbering")
@Transactional
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class RenumberingResource {
    private final Portfolio portfolio;
    private final Renumberings renumberings;
    private final Ledger ledger;
    private final CurrentMember member;

    RenumberingResource(Portfolio portfolio, Renumberings renumberings, Ledger ledger, CurrentMember member) {
        this.portfolio = portfolio;
        this.renumberings = renumberings;
        this.ledger = ledger;
        this.member = member;
    }

    @CheckedTemplate(basePath = "lifecycle", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance renumbering(RenumberingPage page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public TemplateInstance show(@RestPath String site) {
        RenumberingPage page = page(site);
        return Templates.renumbering(page.again(known(page.site().id()), null));
    }

    @POST
    public Response answer(@RestPath String site, MultivaluedMap<String, String> form) {
        RenumberingPage page = page(site);
        Sent sent = Sent.form(form);
        try {
            Optional<Refusal> refusal =
                    RenumberingForms.answer(renumberings, page.site().id(), sent);
            return refusal.isEmpty()
                    ? SeeOther.to(page.path(), "Your answer is recorded.")
                    : Pages.conflict(Templates.renumbering(page.again(sent, refusal.get())));
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.renumbering(page.again(sent, null)));
        }
    }

    /** How far the policy has come, as the newest round says. */
    private Sent known(UUID site) {
        return ledger.progress(site)
                .flatMap(progress -> ledger.find(site, progress.revision()))
                .map(Sheet::policy)
                .map(policy -> Sent.of(Map.of(
                        "refreshed", String.valueOf(policy.reached()),
                        "clients", String.valueOf(policy.clients()),
                        "missing", String.join("\n", policy.missing()))))
                .orElseGet(Sent::nothing);
    }

    private RenumberingPage page(String site) {
        SiteOverview found = portfolio.find(PathId.of(site)).orElseThrow(NotFound::new);
        @Nullable
        RenumberingQuestion question = renumberings.question(found.id()).orElse(null);
        return new RenumberingPage(
                found,
                question,
                question == null ? List.of() : renumberings.answers(found.id(), question),
                member.isWriter(),
                Sent.nothing(),
                null);
    }
}
