package outward.observed;

/** A value and what printed it. */
record Found<T>(T value, String from) {}
