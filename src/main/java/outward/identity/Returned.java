package outward.identity;

/** Somebody who came back from the provider. */
public record Returned(Errand errand, Testimony testimony) {}
