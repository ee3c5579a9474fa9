package outward.answer;

/** Not there, or not yours: both are answered with the same bytes, so it carries nothing. */
public final class NotFound extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What a look-up throws when the tenant has no such thing. */
    public NotFound() {
        super("not found", null, false, false);
    }
}
