package outward.runbook.document;

import java.util.List;

/**
 * A section of a document as CommonMark, and where it stands when there are pages.
 *
 * @param figures what stands behind its heading where there are pictures; each is told in the words of the section too
 */
public record Part(String markdown, Place place, List<Figure> figures) {
    /** Where a section stands on pages. */
    public enum Place {
        /** Behind the one before. */
        RUNS_ON,
        /** At the top of a page: people turn to it in a hurry. */
        NEW_PAGE,
        /** On a page of its own: somebody is handed this section alone. */
        OWN_PAGE,
        /** Together on one page, with room to write by hand. */
        SIGNED
    }

    public Part {
        figures = List.copyOf(figures);
    }

    /** One without pictures. */
    public Part(String markdown, Place place) {
        this(markdown, place, List.of());
    }

    /** One that stands among the others. */
    public Part(String markdown) {
        this(markdown, Place.RUNS_ON);
    }

    /** The same with pictures. */
    Part with(List<Figure> pictures) {
        return new Part(markdown, place, pictures);
    }
}
