package outward.customer.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an import of an estate file says of itself when it leads back to the customer. */
final class Imported {
    private static final Pattern COUNTS = Pattern.compile("(\\d{1,7})-(\\d{1,7})-(\\d{1,7})");

    private Imported() {}

    /** The sentence for the counts of what was added, changed and left; empty without them. */
    static String of(@Nullable String counts) {
        Matcher said = COUNTS.matcher(counts == null ? "" : counts);
        return said.matches()
                ? "Estate file imported: of its sites and hosts, " + said.group(1) + " were added, " + said.group(2)
                        + " changed, and " + said.group(3) + " were so already."
                : "";
    }
}
