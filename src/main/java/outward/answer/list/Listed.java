package outward.answer.list;

import java.util.List;

/** The things of a list that the current member sees; every call runs in the caller's transaction. */
public interface Listed<C extends Enum<C> & ListColumn, T> {
    /** So many things of a view, behind so many. */
    List<T> list(View<C> view, long offset, int most);

    /** How many things the view holds. */
    long count(View<C> view);
}
