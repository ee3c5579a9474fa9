package outward.proof;

import java.time.Instant;

/** What speaks for a rung: when it was so, in whose name it was brought, and what it is. */
public record Evidence(Rung rung, Instant at, String by, String text) {}
