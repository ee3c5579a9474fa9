package outward.member.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.identity.Proven;
import outward.member.FactorRule;
import outward.member.MemberEditing;
import outward.member.MemberLinks;
import outward.tenant.MemberEntry;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The firm's members: the list, inviting, and one member's role, customers and state. */
@Path("/members")
@Needs(Right.GOVERN)
@Proven
class MemberResource {
    private final MemberEditing editing;
    private final MemberLinks links;
    private final FactorRule rule;
    private final LinkAnswer answer;

    MemberResource(MemberEditing editing, MemberLinks links, FactorRule rule, LinkAnswer answer) {
        this.editing = editing;
        this.links = links;
        this.rule = rule;
        this.answer = answer;
    }

    @CheckedTemplate(basePath = "member", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<MemberEntry> members, boolean ownersNeedFactor);

        static native TemplateInstance invite(MemberForm form, List<Customer> customers);

        static native TemplateInstance show(MemberEntry entry, MemberForm form, List<Customer> customers);

        static native TemplateInstance remove(MemberEntry entry, FieldErrors errors);
    }

    @GET
    @Needs(Right.SEE_MEMBERS)
    @Proven(false)
    public TemplateInstance list() {
        return Templates.list(editing.all(), rule.isOn());
    }

    @GET
    @Path("new")
    public TemplateInstance invite() {
        return Templates.invite(MemberForm.blank(), editing.choice());
    }

    /** Adds a member and shows or mails their link. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response invite(MultivaluedMap<String, String> form, HttpServerRequest request) {
        MemberForm typed = MemberForm.read(form);
        try {
            return Response.ok(answer.of(editing.invite(typed.invitation()), request))
                    .build();
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.invite(typed.wrong(wrong), editing.choice()));
        }
    }

    @GET
    @Path("{member}")
    public TemplateInstance show(@RestPath String member) {
        MemberEntry entry = find(member);
        return Templates.show(entry, MemberForm.of(entry), editing.choice());
    }

    /** Gives the member another role or other customers. */
    @POST
    @Path("{member}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String member, MultivaluedMap<String, String> form) {
        MemberEntry entry = find(member);
        MemberForm typed = MemberForm.read(form);
        try {
            editing.change(entry.member().id(), typed.assignment());
            return SeeOther.to("/members", name(entry) + " has the role and customers that you chose.");
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.show(entry, typed.wrong(wrong), editing.choice()));
        }
    }

    /** Shuts the member out. */
    @POST
    @Path("{member}/disable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(@RestPath String member) {
        return act(member, id -> {
            editing.disable(id, true);
            return SeeOther.to("/members", name(find(member)) + " is shut out.");
        });
    }

    /** Lets the member in again. */
    @POST
    @Path("{member}/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@RestPath String member) {
        return act(member, id -> {
            editing.disable(id, false);
            return SeeOther.to("/members", name(find(member)) + " may come in again.");
        });
    }

    /** Makes a new link for the member. */
    @POST
    @Path("{member}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@RestPath String member, HttpServerRequest request) {
        return act(
                member, id -> Response.ok(answer.of(links.renew(id), request)).build());
    }

    /** Makes a link that takes the member's second factor off. */
    @POST
    @Path("{member}/second-factor")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response resetFactor(@RestPath String member, HttpServerRequest request) {
        return act(
                member,
                id -> Response.ok(answer.of(links.resetFactor(id), request)).build());
    }

    private Response act(String member, Function<UUID, Response> act) {
        MemberEntry entry = find(member);
        try {
            return act.apply(entry.member().id());
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.show(entry, MemberForm.of(entry).wrong(wrong), editing.choice()));
        }
    }

    @GET
    @Path("{member}/removal")
    public TemplateInstance askRemoval(@RestPath String member) {
        return Templates.remove(find(member), new FieldErrors());
    }

    /** Removes the member. */
    @POST
    @Path("{member}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String member) {
        MemberEntry entry = find(member);
        try {
            editing.remove(entry.member().id());
            return SeeOther.to("/members", name(entry) + " is no member any more.");
        } catch (WrongInput wrong) {
            FieldErrors errors = FieldErrors.of(wrong);
            return Pages.wrong(Templates.remove(entry, errors));
        }
    }

    private static String name(MemberEntry entry) {
        return Said.name(entry.member().name());
    }

    private MemberEntry find(String member) {
        return editing.find(PathId.of(member)).orElseThrow(NotFound::new);
    }
}
