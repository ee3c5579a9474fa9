package outward.answer;

import java.util.UUID;
import java.util.regex.Pattern;

/** Ids in paths. */
public final class PathId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PathId() {}

    /** The id; one that is no id answers like one that is not there. */
    public static UUID of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new NotFound();
        }
        return UUID.fromString(text);
    }
}
