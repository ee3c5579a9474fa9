package outward.answer.list;

/** One column of a list; the columns of a list are the constants of one enumeration, in the order in which they stand. */
public interface ListColumn {
    /** Its word in addresses, in the API and at the head of files. */
    String word();

    /** As a heading. */
    String label();

    /** How the list is narrowed by it. */
    Filter filter();

    /** Whether the list is sorted by it. */
    boolean isSorted();

    /** Whether it is shown where nobody chose columns. */
    boolean isUsual();

    /** Whether it names the thing; it stands first. */
    default boolean isHead() {
        return word().equals("name");
    }

    /** Whether it tells what holds the thing, so that it is not shown by itself where all are held by one. */
    default boolean isHolder() {
        return false;
    }
}
