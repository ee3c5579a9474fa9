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
import org.jspecify.annotations.Nullable;
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.customer.Customer;
import outward.identity.LinkDelivery;
import outward.member.Issued;
import outward.member.MemberEditing;
import outward.tenant.CurrentMember;
import outward.tenant.MemberEntry;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The firm's members: the list, inviting, and one member's role, customers and state. */
@Path("/members")
@Needs(Right.GOVERN)
class MemberResource {
    private static final int UNPROCESSABLE = 422;

    private final MemberEditing editing;
    private final LinkDelivery delivery;
    private final CurrentMember currentMember;

    MemberResource(MemberEditing editing, LinkDelivery delivery, CurrentMember currentMember) {
        this.editing = editing;
        this.delivery = delivery;
        this.currentMember = currentMember;
    }

    @CheckedTemplate(basePath = "member", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(List<MemberEntry> members);

        static native TemplateInstance invite(MemberForm form, List<Customer> customers);

        static native TemplateInstance show(MemberEntry entry, MemberForm form, List<Customer> customers);

        static native TemplateInstance link(Issued issued, @Nullable String link);

        static native TemplateInstance remove(MemberEntry entry, FieldErrors errors);
    }

    @GET
    @Needs(Right.SEE_MEMBERS)
    public TemplateInstance list() {
        return Templates.list(editing.all());
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
            return issued(editing.invite(typed.invitation()), request);
        } catch (WrongInput wrong) {
            return wrong(Templates.invite(typed.wrong(wrong), editing.choice()));
        }
    }

    private Response issued(Issued issued, HttpServerRequest request) {
        if (delivery.sendsMail()) {
            delivery.send(issued.member().email(), currentMember.tenant(), issued.purpose(), issued.secret());
            return Response.ok(Templates.link(issued, null)).build();
        }
        String origin = request.scheme() + "://" + request.authority();
        return Response.ok(Templates.link(issued, delivery.link(issued.secret(), origin)))
                .build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath String id) {
        MemberEntry entry = find(id);
        return Templates.show(entry, MemberForm.of(entry), editing.choice());
    }

    /** Gives the member another role or other customers. */
    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String id, MultivaluedMap<String, String> form) {
        MemberEntry entry = find(id);
        MemberForm typed = MemberForm.read(form);
        try {
            editing.change(entry.member().id(), typed.assignment());
            return SeeOther.to("/members");
        } catch (WrongInput wrong) {
            return wrong(Templates.show(entry, typed.wrong(wrong), editing.choice()));
        }
    }

    /** Shuts the member out. */
    @POST
    @Path("{id}/disable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response disable(@RestPath String id) {
        return act(id, member -> {
            editing.disable(member, true);
            return SeeOther.to("/members");
        });
    }

    /** Lets the member in again. */
    @POST
    @Path("{id}/enable")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response enable(@RestPath String id) {
        return act(id, member -> {
            editing.disable(member, false);
            return SeeOther.to("/members");
        });
    }

    /** Makes a new link for the member. */
    @POST
    @Path("{id}/link")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renewLink(@RestPath String id, HttpServerRequest request) {
        return act(id, member -> issued(editing.renewLink(member), request));
    }

    private Response act(String id, Function<UUID, Response> act) {
        MemberEntry entry = find(id);
        try {
            return act.apply(entry.member().id());
        } catch (WrongInput wrong) {
            return wrong(Templates.show(entry, MemberForm.of(entry).wrong(wrong), editing.choice()));
        }
    }

    @GET
    @Path("{id}/removal")
    public TemplateInstance askRemoval(@RestPath String id) {
        return Templates.remove(find(id), new FieldErrors());
    }

    /** Removes the member. */
    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestPath String id) {
        MemberEntry entry = find(id);
        try {
            editing.remove(entry.member().id());
            return SeeOther.to("/members");
        } catch (WrongInput wrong) {
            var errors = new FieldErrors();
            errors.addAll(wrong);
            return wrong(Templates.remove(entry, errors));
        }
    }

    private MemberEntry find(String id) {
        return editing.find(PathId.of(id)).orElseThrow(NotFound::new);
    }

    private static Response wrong(TemplateInstance page) {
        return Response.status(UNPROCESSABLE).entity(page).build();
    }
}
