package outward.answer.list;

import java.util.List;

/**
 * What becomes of one of many things.
 *
 * @param where what holds it; empty = nothing does
 * @param differences what of it changes; none where it is removed
 */
public record BulkRow(String name, String where, List<Difference> differences) {
    /** A field before and after, in the words of people. */
    public record Difference(String label, String before, String after) {}
}
