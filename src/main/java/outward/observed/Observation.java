package outward.observed;

import java.time.Instant;
import java.util.UUID;

/**
 * What somebody brought from a host or server, as it was printed.
 *
 * @param source {@code server}, or the id of a host
 */
public record Observation(UUID id, Instant at, String memberName, String source, String content) {
    /** The source of what a DirectAccess server printed. */
    public static final String SERVER = "server";
}
