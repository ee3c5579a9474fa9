package outward.observed;

/** How an observed value stands to what holds for the site so far. */
public enum Agreement {
    /** What was entered or observed before says the same. */
    SAME,
    /** It confirms what was derived. */
    CONFIRMS,
    /** Nothing was known. */
    FILLS,
    /** Something else holds: entered, observed before, or derived. A person decides. */
    DIFFERS
}
