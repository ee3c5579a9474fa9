package outward.runbook.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How a firm's documents look.
 *
 * @param firm its name as it stands on covers
 * @param colour that of headings and edges, as {@code #rrggbb}, dark enough to be read on white; null = ours
 * @param logo null where it has none
 * @param wordStyles its own styles for word processors, as XML that was cleaned; null = ours
 */
public record Look(
        String firm,
        @Nullable String colour,
        @Nullable Logo logo,
        @Nullable String wordStyles) {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");

    /** Refuses a colour of another form: it is written into styles. */
    public Look {
        if (colour != null && !isColour(colour)) {
            throw new IllegalArgumentException("A colour is # and six lower-case hexadecimal digits");
        }
    }

    /** That of a firm which chose nothing. */
    public Look(String firm) {
        this(firm, null, null, null);
    }

    /** Whether this is written as a colour. */
    public static boolean isColour(String text) {
        return COLOUR.matcher(text).matches();
    }
}
