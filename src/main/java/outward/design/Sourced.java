package outward.design;

/** A value with its provenance; {@code from} names the formula's input, the person's field or the paste. */
public record Sourced<T>(T value, Provenance provenance, String from) {}
