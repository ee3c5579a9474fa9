package outward.proof.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.Pages;
import outward.answer.Refusal;
import outward.answer.SeeOther;
import outward.proof.Proofs;

/** How far it is proven that a host works as planned, for people, with a form to state what no text shows. */
@Path("/hosts/{host}/proof")
@Transactional
class HostProofResource {
    private final HostProofs pages;
    private final Proofs proofs;

    HostProofResource(HostProofs pages, Proofs proofs) {
        this.pages = pages;
        this.proofs = proofs;
    }

    @CheckedTemplate(basePath = "proof", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance host(HostProof page);
    }

    @GET
    public TemplateInstance show(@RestPath String host) {
        return Templates.host(pages.find(host));
    }

    /** Keeps a statement; one that nothing bears out is refused with what was entered. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response state(@RestPath String host, @RestForm @Nullable String rung, @RestForm @Nullable String text) {
        HostProof page = pages.find(host);
        Stated stated = new Stated(Objects.requireNonNullElse(rung, ""), Objects.requireNonNullElse(text, ""));
        FieldErrors errors = new FieldErrors();
        stated.check(errors);
        if (!errors.isEmpty()) {
            return Pages.wrong(Templates.host(page.again(entered(stated, errors, null))));
        }
        Optional<Refusal> refusal = proofs.state(
                page.site().id(),
                page.site().customerId(),
                page.host().id(),
                stated.read().orElseThrow(),
                stated.text());
        return refusal.isEmpty()
                ? SeeOther.to("/hosts/" + page.host().id() + "/proof", "Your statement is kept.")
                : Pages.conflict(Templates.host(page.again(entered(stated, errors, refusal.get()))));
    }

    private static HostProof.Entered entered(Stated stated, FieldErrors errors, @Nullable Refusal refusal) {
        return new HostProof.Entered(stated.rung(), stated.text(), errors, refusal);
    }
}
