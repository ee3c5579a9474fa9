package outward.tenant.web;

import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jboss.resteasy.reactive.RestForm;
import outward.answer.PathId;
import outward.answer.SeeOther;
import outward.answer.WrongInput;
import outward.answer.list.SavedView;
import outward.answer.list.ViewShelf;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.SavedViews;

/** The views of lists that the member keeps: their own affair, whatever their role. Each form leads back to the list. */
@Path("/account/views")
@Needs({})
@Transactional
class SavedViewResource {
    private final SavedViews views;
    private final CurrentMember member;

    SavedViewResource(SavedViews views, CurrentMember member) {
        this.views = views;
        this.member = member;
    }

    /** Keeps a view; one of that name is replaced. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(
            @RestForm @DefaultValue("") String list,
            @RestForm @DefaultValue("") String path,
            @RestForm @DefaultValue("") String query,
            @RestForm @DefaultValue("") String name,
            @RestForm @DefaultValue("") String usual) {
        SavedView view = ViewShelf.view(name.strip(), query, usual.equals("yes"));
        change(list, kept -> ViewShelf.with(kept, view));
        return SeeOther.to(ViewShelf.back(path, query));
    }

    /** Has the list open with a view, or with none. */
    @POST
    @Path("usual")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @RestForm @DefaultValue("") String list,
            @RestForm @DefaultValue("") String path,
            @RestForm @DefaultValue("") String query,
            @RestForm @DefaultValue("") String view) {
        UUID usual = view.equals("none") ? null : id(view);
        change(list, kept -> ViewShelf.opening(kept, usual));
        return SeeOther.to(ViewShelf.back(path, query));
    }

    /** Keeps a view no longer. */
    @POST
    @Path("removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(
            @RestForm @DefaultValue("") String list,
            @RestForm @DefaultValue("") String path,
            @RestForm @DefaultValue("") String query,
            @RestForm @DefaultValue("") String view) {
        UUID gone = id(view);
        change(list, kept -> ViewShelf.without(kept, gone));
        return SeeOther.to(ViewShelf.back(path, query));
    }

    private void change(String list, UnaryOperator<List<SavedView>> act) {
        ViewShelf.checkList(list);
        UUID own = member.id();
        views.keep(own, list, act.apply(views.lock(own, list)));
    }

    private static UUID id(String view) {
        return PathId.find(view).orElseThrow(() -> WrongInput.at("view", "This view is not kept."));
    }
}
