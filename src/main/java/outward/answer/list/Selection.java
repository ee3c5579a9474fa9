package outward.answer.list;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.answer.PathId;
import outward.answer.WrongInput;

/**
 * What was chosen in a list: some of its things, or whatever its view holds.
 *
 * @param chosen none where {@code matching} says which
 * @param view the view that they were chosen in
 */
public record Selection<C extends Enum<C> & ListColumn>(Set<UUID> chosen, boolean matching, View<C> view) {
    /** The most things that are changed in one act, as many as are added in one. */
    public static final int MOST = 10_000;

    /** Nothing of a list. */
    public static <C extends Enum<C> & ListColumn> Selection<C> none() {
        return new Selection<C>(Set.of(), false, View.all());
    }

    /** What the form of a list says; refuses one in which nothing is chosen. */
    public static <C extends Enum<C> & ListColumn> Selection<C> read(
            ListShape<C> shape, MultivaluedMap<String, String> form) {
        Set<UUID> chosen = form.getOrDefault("chosen", List.of()).stream()
                .flatMap(ids -> Arrays.stream(ids.split("[ ,]+")))
                .filter(id -> !id.isEmpty())
                .map(Selection::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        boolean all = "yes".equals(form.getFirst("all"));
        if (chosen.isEmpty() && !all) {
            throw WrongInput.at("chosen", "Nothing is chosen: tick what you mean in the list, or all that match.");
        }
        String within = Optional.ofNullable(form.getFirst("within")).orElse("");
        String query = Optional.ofNullable(form.getFirst("view")).orElse("");
        View<C> view = ViewQuery.read(shape, ViewQuery.fields(query), within.isEmpty() ? null : id(within));
        if (!ViewQuery.of(view).equals(query)) {
            throw WrongInput.at("view", "This view of the list cannot be read: choose in the list again.");
        }
        return new Selection<>(all ? Set.of() : chosen, all, view);
    }

    private static UUID id(String text) {
        return PathId.find(text).orElseThrow(() -> WrongInput.at("chosen", "What was chosen is not there."));
    }

    /** The things, at most one more than {@link #MOST}, so that it can be told when there are too many. */
    public <T> List<T> of(Listed<C, T> list, java.util.function.Function<Set<UUID>, List<T>> some) {
        List<T> things = matching ? list.list(view, 0, MOST + 1) : some.apply(chosen);
        if (things.size() > MOST) {
            throw WrongInput.at("chosen", "At most 10,000 are changed at once: narrow the list.");
        }
        if (things.isEmpty()) {
            throw WrongInput.at("chosen", "Nothing of what was chosen is there.");
        }
        return things;
    }

    /** The fields that say the same again. */
    public String chosenText() {
        return chosen.stream().map(UUID::toString).collect(Collectors.joining(" "));
    }

    /** The view as a query. */
    public String query() {
        return ViewQuery.of(view);
    }

    /** What holds everything that was chosen from; empty where nothing does. */
    public String within() {
        @Nullable UUID within = view.within();
        return within == null ? "" : within.toString();
    }
}
