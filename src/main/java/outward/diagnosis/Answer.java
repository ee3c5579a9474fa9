package outward.diagnosis;

/**
 * What a person answered to a question: pasted text, or one of its choices ({@link Question#NOT_RUN} and
 * {@link Question#NOTHING} among them); exactly one of the two is not empty.
 */
public record Answer(Question question, String text, String choice) {
    /** Pasted text. */
    public static Answer text(Question question, String text) {
        return new Answer(question, text, "");
    }

    /** One of the choices, by its word. */
    public static Answer choice(Question question, String choice) {
        return new Answer(question, "", choice);
    }

    boolean isNotRun() {
        return choice.equals(Question.NOT_RUN);
    }

    boolean isNothing() {
        return choice.equals(Question.NOTHING);
    }
}
