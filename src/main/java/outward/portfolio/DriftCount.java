package outward.portfolio;

/**
 * How the machines of a site last differed from what was expected of them.
 *
 * @param machines about how many of them anything was brought
 */
public record DriftCount(int machines, int warnings, int notes) {
    /** Whether anything was ever brought. */
    public boolean isSeen() {
        return machines > 0;
    }

    /** The gravest kind of what differs: {@code warn}, {@code note}, {@code none}, or {@code unseen}. */
    public String worst() {
        return warnings > 0 ? "warn" : notes > 0 ? "note" : isSeen() ? "none" : "unseen";
    }
}
