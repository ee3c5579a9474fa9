package outward.lifecycle;

/** Who answered a question of readiness, when, and with which note; it may be empty. */
public record ReadinessAnswer(ReadinessQuestion question, ReadinessReply reply, Said said) {}
