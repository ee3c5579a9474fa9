package outward.letterhead.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Proven;
import outward.letterhead.Letterhead;
import outward.letterhead.LetterheadEditing;
import outward.runbook.document.Logo;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.Right;

/** How the firm's documents look, for owners. */
@Path("/letterhead")
@Needs(Right.GOVERN)
@Proven
class LetterheadResource {
    private static final String HERE = "/letterhead";

    private final LetterheadEditing editing;
    private final CurrentMember member;

    LetterheadResource(LetterheadEditing editing, CurrentMember member) {
        this.editing = editing;
        this.member = member;
    }

    @CheckedTemplate(basePath = "letterhead", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance letterhead(
                Letterhead current, LetterheadForm form, String firm, @Nullable ShownLogo logo);
    }

    @GET
    public TemplateInstance show() {
        Letterhead current = editing.current();
        return page(current, LetterheadForm.of(current));
    }

    /** Takes what was typed and sent. */
    @POST
    @Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.MULTIPART_FORM_DATA})
    public Response change(@BeanParam LetterheadForm form) {
        try {
            editing.change(form.draft());
            return SeeOther.to(HERE, "The letterhead is saved.");
        } catch (WrongInput wrong) {
            return Pages.wrong(page(editing.current(), form.wrong(wrong)));
        }
    }

    /** Takes the logo off. */
    @POST
    @Path("logo/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endLogo() {
        editing.endLogo();
        return SeeOther.to(HERE, "The logo is taken off.");
    }

    /** Goes back to our styles. */
    @POST
    @Path("template/end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endTemplate() {
        editing.endTemplate();
        return SeeOther.to(HERE, "Outward's styles are used again.");
    }

    /** Takes everything off. */
    @POST
    @Path("end")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end() {
        editing.end();
        return SeeOther.to(HERE, "The letterhead is Outward's own again.");
    }

    private TemplateInstance page(Letterhead current, LetterheadForm form) {
        Logo logo = current.logo();
        return Templates.letterhead(current, form, member.tenant(), logo == null ? null : ShownLogo.of(logo));
    }
}
