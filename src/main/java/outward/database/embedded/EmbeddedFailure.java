package outward.database.embedded;

/** The embedded database cannot serve; the message is a sentence for the person who started the application. */
public final class EmbeddedFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmbeddedFailure(String sentence) {
        super(sentence);
    }

    EmbeddedFailure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
