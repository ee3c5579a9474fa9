package outward.answer.list;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a column of a row.
 *
 * @param link where it leads; null = nowhere
 * @param look classes of the style sheet that it is shown with
 * @param under what stands below it; null = nothing
 */
public record Cell(
        String text,
        @Nullable String link,
        String look,
        @Nullable Cell under) {
    private static final String NOTHING = "–";

    /** Text, or a dash where there is none. */
    public static Cell of(@Nullable String text) {
        return new Cell(text == null ? NOTHING : text, null, "", null);
    }

    /** The same, leading there. */
    public Cell to(String address) {
        return new Cell(text, address, look, under);
    }

    /** The same, looking so. */
    public Cell as(String classes) {
        return new Cell(text, link, classes, under);
    }

    /** The same, with another below. */
    public Cell over(Cell below) {
        return new Cell(text, link, look, below);
    }

    /** What a file says of it. */
    public String words() {
        String own = text.equals(NOTHING) ? "" : text;
        return under == null ? own : own + ", " + under.words();
    }
}
