package outward.observed.host;

/** The computer that printed the text, as it calls itself. */
public record SeenComputer(String name, Where where) implements Seen {}
