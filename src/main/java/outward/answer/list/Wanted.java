package outward.answer.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.Paging;
import outward.answer.WrongInput;

/**
 * What a member asks a list for.
 *
 * @param path of its page
 * @param saved the views of it that the member keeps
 */
public record Wanted<C extends Enum<C> & ListColumn>(
        ListShape<C> shape, String path, View<C> view, Paging paging, List<SavedView> saved) {
    /** The field that says: as the list is, not as the member's usual view has it. */
    static final String PLAIN = "view";

    /** What the query asks for; one that says nothing of a view asks for the member's usual one. */
    public static <C extends Enum<C> & ListColumn> Wanted<C> of(
            ListShape<C> shape,
            String path,
            MultivaluedMap<String, String> query,
            @Nullable UUID within,
            List<SavedView> saved) {
        Paging paging = Paging.of(query.getFirst("page"), query.getFirst("size"));
        View<C> asked = ViewQuery.read(shape, query, within);
        boolean said = query.containsKey(PLAIN) || !ViewQuery.of(asked).isEmpty();
        return new Wanted<>(shape, path, said ? asked : usual(shape, within, saved, asked), paging, saved);
    }

    /** One that was saved by other words than the list has today does not keep anybody from the list. */
    private static <C extends Enum<C> & ListColumn> View<C> usual(
            ListShape<C> shape, @Nullable UUID within, List<SavedView> saved, View<C> otherwise) {
        try {
            for (SavedView view : saved) {
                if (view.usual()) {
                    return ViewQuery.read(shape, ViewQuery.fields(view.query()), within);
                }
            }
            return otherwise;
        } catch (WrongInput outdated) {
            return otherwise;
        }
    }

    /** The columns that are shown. */
    public List<C> shown() {
        return shape.columns().stream().filter(view::shows).toList();
    }

    /** The address of a view of this list. */
    String link(View<C> other, int page) {
        String query = ViewQuery.of(other);
        boolean plain = query.isEmpty() && hasUsual();
        String part = page == 1 && paging.size() == Paging.USUAL_SIZE ? "" : "page=" + page + "&size=" + paging.size();
        String all = List.of(plain ? PLAIN + "=all" : query, part).stream()
                .filter(s -> !s.isEmpty())
                .collect(java.util.stream.Collectors.joining("&"));
        return all.isEmpty() ? path : path + "?" + all;
    }

    /** Whether a view of it opens by itself. */
    boolean hasUsual() {
        return saved.stream().anyMatch(SavedView::usual);
    }
}
