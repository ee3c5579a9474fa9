package outward.observed.host;

import org.jspecify.annotations.Nullable;

/**
 * A run of verify.ps1 or read-state.ps1: for which host id, revision and hash of a plan it was made, and when it ran
 * (UTC, ISO 8601), as far as it says so.
 */
public record SeenRun(
        @Nullable String host,
        @Nullable Integer planRevision,
        @Nullable String planHash,
        @Nullable String readAt,
        Where where)
        implements Seen {}
