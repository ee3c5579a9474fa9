package outward.observed.host;

/** Where something was read: what printed it, and the line of the text, counted from 1. */
public record Where(Source source, int line) {}
