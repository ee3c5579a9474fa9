package outward.runbook.document;

/** A section of a document as CommonMark, and where it stands when there are pages. */
public record Part(String markdown, Place place) {
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

    /** One that stands among the others. */
    public Part(String markdown) {
        this(markdown, Place.RUNS_ON);
    }
}
