package outward.notice;

/** The mail server did not take a mail, or could not be reached. */
final class MailRefused extends Exception {
    private static final long serialVersionUID = 1L;

    MailRefused(Throwable cause) {
        super(cause);
    }
}
