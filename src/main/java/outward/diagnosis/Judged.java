package outward.diagnosis;

/** An answer with what it says. */
public record Judged(Answer answer, Judgement judgement) {}
