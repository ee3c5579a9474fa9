package outward.diagnosis;

/** What mends a cause, where that is known from, and what proves that it is mended. */
record Remedy(String mend, String source, String proof) {}
