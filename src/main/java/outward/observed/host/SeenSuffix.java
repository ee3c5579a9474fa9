package outward.observed.host;

import org.jspecify.annotations.Nullable;

/** A DNS suffix of an interface, or of the whole computer where {@code on} is null. */
public record SeenSuffix(String suffix, @Nullable OnInterface on, Where where) implements Seen {}
