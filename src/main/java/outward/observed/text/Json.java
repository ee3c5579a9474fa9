package outward.observed.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A JSON value (RFC 8259). */
public sealed interface Json {

    /** Members by name; a name that stands there twice is in {@code unclear} too; {@code at} is where the object begins. */
    record Members(Map<String, Json> members, Set<String> unclear, int at) implements Json {}

    record Items(List<Json> items) implements Json {}

    /** A text, a number or a truth value as it is written; null for null and for an empty text. */
    record Scalar(@Nullable String text) implements Json {}
}
