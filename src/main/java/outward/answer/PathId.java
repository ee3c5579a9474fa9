package outward.answer;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Ids as programs and pages send them. */
public final class PathId {
    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private PathId() {}

    /** The id; one that is no id answers like one that is not there. */
    public static UUID of(String text) {
        return find(text).orElseThrow(NotFound::new);
    }

    /** The id, if the text is one. */
    public static Optional<UUID> find(String text) {
        return FORM.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }
}
