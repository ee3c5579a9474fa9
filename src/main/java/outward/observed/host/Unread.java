package outward.observed.host;

/** A line that was not understood, by its number, as it may be shown to a person, and why. */
public record Unread(int line, String text, Why why) {

    /** Why a line was not taken. */
    public enum Why {
        /** Nothing that is known looks like it. */
        UNKNOWN,
        /** The text ends within it, so that its end may be missing. */
        MAY_BE_CUT,
        /** PowerShell shortened a column: an address is not whole. */
        SHORTENED
    }
}
