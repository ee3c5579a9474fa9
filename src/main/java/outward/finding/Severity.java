package outward.finding;

import java.util.Locale;

/** How grave a finding is: refuse blocks the plan, warn needs a look, note informs. */
public enum Severity {
    REFUSE,
    WARN,
    NOTE;

    /** The word used in pages, the API and documents. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
