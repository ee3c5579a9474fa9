package outward.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the provider says of whoever signed in there.
 *
 * @param shown how the provider shows them, for their eyes only; binds nothing
 * @param signedInAt when they proved themselves to it; null when it does not say
 */
public record Testimony(
        ProviderAccount account, String shown, @Nullable Instant signedInAt) {
    private static final int LONGEST = 100;

    public Testimony {
        String printable = shown.replaceAll("\\p{Cntrl}", " ");
        shown = printable.length() > LONGEST ? printable.substring(0, LONGEST) : printable;
    }
}
