package outward.plan;

import java.util.List;
import java.util.Locale;

/** Where a plan revision stands in its life. Approved is not applied; applied (claimed) is not verified (proven). */
public enum RevisionState {
    DRAFT("Draft"),
    AWAITING_APPROVAL("Awaiting approval"),
    APPROVED("Approved"),
    BEING_APPLIED("Being applied"),
    APPLIED("Applied"),
    VERIFIED("Verified"),
    /** An end: somebody gave it up. */
    DISCARDED("Discarded"),
    /** An end: a newer revision came before this one was begun, or another was begun before this one was finished. */
    SUPERSEDED("Superseded");

    /** The way of a revision that is carried out. */
    private static final List<RevisionState> WAY =
            List.of(DRAFT, AWAITING_APPROVAL, APPROVED, BEING_APPLIED, APPLIED, VERIFIED);

    private final String label;

    RevisionState(String label) {
        this.label = label;
    }

    /** The word for people. */
    public String label() {
        return label;
    }

    /** The word used in pages and the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing was carried out of it yet, so that a newer revision takes its place. */
    public boolean isSupersedable() {
        return this == DRAFT || this == AWAITING_APPROVAL || this == APPROVED;
    }

    /** What comes after it if all goes well; nothing after an end. */
    public List<RevisionState> ahead() {
        return WAY.contains(this) ? WAY.subList(WAY.indexOf(this) + 1, WAY.size()) : List.of();
    }
}
