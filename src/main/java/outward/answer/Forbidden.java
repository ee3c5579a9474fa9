package outward.answer;

/** Whoever asks may not do this at all, whatever it is done to; what is not theirs to see is {@link NotFound}. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refused, with the sentence that says what is missing. */
    public Forbidden(String reason) {
        super(reason, null, false, false);
    }
}
