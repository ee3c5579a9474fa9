package outward.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * What somebody went to the provider for.
 *
 * @param path where they go afterwards
 * @param key the secret of the one-time link, or the id of the session; empty for signing in
 */
public record Errand(Kind kind, String path, String key, Instant begun) {
    private static final Duration LIFE = Duration.ofMinutes(10);
    /** The provider's clock need not be ours. */
    private static final Duration SKEW = Duration.ofSeconds(60);

    /** The kinds. */
    public enum Kind {
        /** Coming in. */
        SIGN_IN,
        /** Coming in by a one-time link. */
        ARRIVE,
        /** Binding an account in a session. */
        BIND,
        /** Proving in a session once more who they are. */
        PROVE
    }

    /** When it is too late to come back. */
    public Instant until() {
        return begun.plus(LIFE);
    }

    /** Whether it was begun in that session, for that purpose. */
    public boolean isOf(Kind wanted, UUID session) {
        return kind == wanted && key.equals(session.toString());
    }

    /** Whether the testimony will do: a proof must have been given since it was asked for. */
    public boolean isServedBy(Testimony testimony) {
        Instant signedIn = testimony.signedInAt();
        return kind != Kind.PROVE || (signedIn != null && !signedIn.isBefore(begun.minus(SKEW)));
    }
}
