package outward.answer.list;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.answer.NotFound;
import outward.answer.OwnPath;
import outward.answer.PlainText;
import outward.answer.WrongInput;

/** The views of one list that a member keeps, each under a name of its own. */
public final class ViewShelf {
    private static final int MOST = 50;
    private static final int NAME = 100;
    private static final int QUERY = 4_000;
    private static final Set<String> LISTS = Set.of("customers", "sites", "hosts");

    /** What {@link ViewQuery} writes. */
    private static final Pattern WRITTEN = Pattern.compile("[A-Za-z0-9._*%+=&-]*");

    private ViewShelf() {}

    /** A view to keep; refuses one without a name, and what is no view. */
    public static SavedView view(String name, String query, boolean usual) {
        PlainText.fault(name, NAME).ifPresent(fault -> {
            throw WrongInput.at("name", fault);
        });
        if (query.isEmpty() || query.length() > QUERY || !WRITTEN.matcher(query).matches()) {
            throw WrongInput.at("query", "Sort, narrow or configure the list first: there is nothing to keep.");
        }
        return new SavedView(UUID.randomUUID(), name, query, usual);
    }

    /** What is not the name of a list is not there. */
    public static void checkList(String name) {
        if (!LISTS.contains(name)) {
            throw new NotFound();
        }
    }

    /** These and one more, in place of the one that has its name. */
    public static List<SavedView> with(List<SavedView> kept, SavedView view) {
        List<SavedView> others = kept.stream()
                .filter(v -> !v.name().equalsIgnoreCase(view.name()))
                .toList();
        if (others.size() >= MOST) {
            throw WrongInput.at("name", "At most " + MOST + " views of a list are kept: remove one.");
        }
        List<SavedView> all = Stream.concat(others.stream(), Stream.of(view)).toList();
        return view.usual() ? opening(all, view.id()) : all;
    }

    /** The same, of which the list opens with that one; null = with none. */
    public static List<SavedView> opening(List<SavedView> kept, @Nullable UUID usual) {
        return kept.stream()
                .map(v -> new SavedView(v.id(), v.name(), v.query(), v.id().equals(usual)))
                .toList();
    }

    /** Those without that one. */
    public static List<SavedView> without(List<SavedView> kept, UUID gone) {
        return kept.stream().filter(v -> !v.id().equals(gone)).toList();
    }

    /** The page of the list with the view, or without one as it is. */
    public static String back(String path, String query) {
        String page = OwnPath.is(path) ? path : "/";
        boolean written = query.length() <= QUERY && WRITTEN.matcher(query).matches();
        return page + "?" + (query.isEmpty() || !written ? Wanted.PLAIN + "=all" : query);
    }
}
