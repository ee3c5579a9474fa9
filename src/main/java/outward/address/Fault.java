package outward.address;

import java.util.function.Predicate;

/** One thing that can be wrong with address text, and the words for it. */
record Fault(String reason, Predicate<String> isIn) {}
