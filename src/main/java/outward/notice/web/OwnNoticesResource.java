package outward.notice.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import outward.answer.Pages;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.identity.Mailing;
import outward.notice.OwnWishes;
import outward.notice.Wishes;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;

/** What somebody is told of by mail. */
@Needs({})
@Path("/account/notices")
class OwnNoticesResource {
    private final OwnWishes wishes;
    private final SeenCustomers customers;
    private final CurrentMember member;
    private final Mailing mailing;

    OwnNoticesResource(OwnWishes wishes, SeenCustomers customers, CurrentMember member, Mailing mailing) {
        this.wishes = wishes;
        this.customers = customers;
        this.member = member;
        this.mailing = mailing;
    }

    @CheckedTemplate(basePath = "notice", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance wishes(WishForm form, List<SeenCustomers.Choice> customers, boolean mail);
    }

    @GET
    public TemplateInstance show() {
        return page(WishForm.of(wishes.read()));
    }

    private TemplateInstance page(WishForm form) {
        member.seeCustomers();
        return Templates.wishes(form, customers.all(), mailing.from().isPresent());
    }

    /** Keeps what somebody wants to be told of. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(MultivaluedMap<String, String> form) {
        WishForm typed = WishForm.read(form);
        try {
            Wishes wanted = typed.wishes(seen());
            member.workOnOwnAffairs();
            wishes.keep(wanted);
            return SeeOther.to("/account/notices", "What you are told of is saved.");
        } catch (WrongInput wrong) {
            return Pages.wrong(page(typed.wrong(wrong)));
        }
    }

    private Set<UUID> seen() {
        member.seeCustomers();
        return customers.all().stream().map(SeenCustomers.Choice::id).collect(Collectors.toUnmodifiableSet());
    }
}
