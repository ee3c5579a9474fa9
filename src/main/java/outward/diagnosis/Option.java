package outward.diagnosis;

/** One choice of a question: its word in forms and programs, and what a person reads. */
public record Option(String word, String label) {}
