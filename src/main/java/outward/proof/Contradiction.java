package outward.proof;

/** What speaks against a rung and all above it, as it stands now. */
public record Contradiction(Rung rung, String reason) {}
