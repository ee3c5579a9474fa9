package outward.proof;

import java.time.Instant;

/**
 * What speaks against a rung and all above it, as it stands now.
 *
 * @param client the client that did not answer; empty where it speaks against the rung whoever answered
 * @param since when it was found
 */
public record Contradiction(Rung rung, String reason, String client, Instant since) {
    /** Whether it ends that rung by whatever was shown. */
    boolean ends(Rung other) {
        return client.isEmpty() && rung == other;
    }

    /** Whether it ends what that shows: of the same client and kind, or of a client that nobody knows. */
    boolean ends(Evidence evidence) {
        return ends(evidence.rung())
                || (isAbout(evidence.rung())
                        && (evidence.client().isEmpty() || evidence.client().equals(client)));
    }

    /** Both rungs managed rest on sessions. */
    boolean isAbout(Rung other) {
        return rung == other || (!client.isEmpty() && rung.takesSession() && other.takesSession());
    }
}
