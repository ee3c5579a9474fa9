package outward.lifecycle;

import java.time.Instant;

/** Who said what, and when. */
public record Said(String by, Instant at, String text) {}
