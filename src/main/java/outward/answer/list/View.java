package outward.answer.list;

import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which things of a list are asked for, in which order, and what is shown of them.
 *
 * @param sort null = in order of creation
 * @param only what the list is narrowed to, by column
 * @param text what is looked for anywhere in a thing; empty = whatever
 * @param shown the columns chosen; none = the usual ones
 * @param within the thing that holds all of them, such as the site of hosts; null = anywhere
 */
public record View<C extends Enum<C> & ListColumn>(
        @Nullable C sort,
        boolean reversed,
        Map<C, String> only,
        String text,
        Set<C> shown,
        @Nullable UUID within) {
    public View {
        only = Collections.unmodifiableMap(new TreeMap<>(only));
        shown = Collections.unmodifiableSet(new TreeSet<>(shown));
    }

    /** Everything, in order of creation. */
    public static <C extends Enum<C> & ListColumn> View<C> all() {
        return new View<C>(null, false, Map.of(), "", Set.of(), null);
    }

    /** All that this one holds, in order of creation. */
    public static <C extends Enum<C> & ListColumn> View<C> of(@Nullable UUID within) {
        return new View<C>(null, false, Map.of(), "", Set.of(), within);
    }

    /** Whether it leaves anything out of what it is within. */
    public boolean isNarrow() {
        return !only.isEmpty() || !text.isEmpty();
    }

    /** The same in another order. */
    View<C> sorted(C column, boolean backwards) {
        return new View<>(column, backwards, only, text, shown, within);
    }

    /** The same without what it is narrowed to by that column. */
    View<C> without(C column) {
        Map<C, String> rest = new TreeMap<>(only);
        rest.remove(column);
        return new View<>(sort, reversed, rest, text, shown, within);
    }

    /** The same with whatever text. */
    View<C> withoutText() {
        return new View<>(sort, reversed, only, "", shown, within);
    }

    /** Whether that column is shown; the one that names the thing always is. */
    public boolean shows(C column) {
        boolean usual = column.isUsual() && !(column.isHolder() && within != null);
        return column.isHead() || (shown.isEmpty() ? usual : shown.contains(column));
    }
}
