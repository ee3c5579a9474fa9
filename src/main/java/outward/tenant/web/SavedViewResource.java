package outward.tenant.web;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import outward.answer.FieldErrors;
import outward.answer.NotFound;
import outward.answer.Pages;
import outward.answer.PathId;
import outward.answer.Said;
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

    @CheckedTemplate(basePath = "list", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static final class Templates {
        private Templates() {}

        static native TemplateInstance keep(ViewToKeep view);
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
        boolean opens = usual.equals("yes");
        try {
            SavedView view = ViewShelf.view(name.strip(), query, opens);
            change(list, kept -> ViewShelf.with(kept, view));
            return SeeOther.to(ViewShelf.back(path, query), "The view " + Said.name(view.name()) + " is kept.");
        } catch (WrongInput wrong) {
            return Pages.wrong(Templates.keep(new ViewToKeep(list, path, query, name, opens, FieldErrors.of(wrong))));
        }
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
        return SeeOther.to(
                ViewShelf.back(path, query),
                usual == null ? "The list opens as it is." : "The list opens with that view from now on.");
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
        return SeeOther.to(ViewShelf.back(path, query), "The view is removed.");
    }

    private void change(String list, UnaryOperator<List<SavedView>> act) {
        ViewShelf.checkList(list);
        UUID own = member.id();
        views.keep(own, list, act.apply(views.lock(own, list)));
    }

    private static UUID id(String view) {
        return PathId.find(view).orElseThrow(NotFound::new);
    }
}
