package outward.database;

/** The session or the token that a transaction was to be bound to has ended since it was recognised. */
public final class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Said at a transaction's begin, and where a session would begin from what is so no more. */
    public AccessEnded() {
        super("the session or the token has ended");
    }
}
