package outward.proof;

import java.time.Instant;

/**
 * What speaks for a rung: when it was so, in whose name it was brought, and what it is.
 *
 * @param client the address of the client that answered; empty where it is of none, or nobody knows which
 */
public record Evidence(Rung rung, Instant at, String by, String text, String client) {
    /** What is of no client. */
    public Evidence(Rung rung, Instant at, String by, String text) {
        this(rung, at, by, text, "");
    }
}
