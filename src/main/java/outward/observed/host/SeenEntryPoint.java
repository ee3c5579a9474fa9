package outward.observed.host;

/** An entry point of a multisite deployment. */
public record SeenEntryPoint(String name, Where where) implements Seen {}
