package outward.observed.host;

import org.jspecify.annotations.Nullable;

/**
 * A list that the text shows. Only of a whole one it can be said that something is missing from it: it begins with
 * its command or heading, the command asked for no part, every line was understood, and the text does not end within a
 * line. A list that was cut between two lines at the end of the text cannot be told from a whole one.
 */
public record Listing(Of of, @Nullable Store store, Source source, boolean whole, int firstLine, int lastLine) {

    /** What is listed. */
    public enum Of {
        INTERFACES,
        ADDRESSES,
        ROUTES,
        MANAGEMENT_SERVERS,
        IPSEC_RULES
    }
}
