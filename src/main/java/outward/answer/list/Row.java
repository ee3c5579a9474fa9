package outward.answer.list;

import java.util.List;

/**
 * One thing of a list as its page shows it.
 *
 * @param name what it is called where it is chosen
 * @param cells in the order of the columns shown; the first one names it
 * @param acts what whoever may write can do with it alone
 */
public record Row(String id, String name, List<Cell> cells, List<Act> acts) {
    /** A link that says what it does, such as {@code Edit}. */
    public record Act(String label, String link) {}

    /** What stands first and names the thing. */
    public Cell head() {
        return cells.get(0);
    }

    /** What stands behind it. */
    public List<Cell> rest() {
        return cells.subList(1, cells.size());
    }
}
