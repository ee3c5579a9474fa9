package outward.database;

/** The session or the token that a transaction was to be bound to has ended since it was recognised. */
public final class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Said by the transaction's begin. */
    AccessEnded() {
        super("the session or the token has ended");
    }
}
