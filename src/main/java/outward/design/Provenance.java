package outward.design;

/** Where a value comes from: a formula, a person, or what a server printed; observed wins over the others. */
public enum Provenance {
    DERIVED,
    ENTERED,
    OBSERVED;

    /** The word used in pages and the API. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
