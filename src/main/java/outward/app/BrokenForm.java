package outward.app;

import java.io.UnsupportedEncodingException;
import java.util.Arrays;
import org.jboss.resteasy.reactive.server.core.multipart.MultiPartParserDefinition;
import org.jspecify.annotations.Nullable;
import outward.answer.Problem;

/** A form with files that ends before its end, or names a character set that there is not: the sender's mistake. */
final class BrokenForm {
    static final Problem PROBLEM = Problem.of(
            400,
            "Form not readable",
            "It ends before its end or its parts are not what they say; nothing was changed.");

    private static final String ENDS_EARLY = "Connection terminated parsing multipart request";

    private BrokenForm() {}

    /** True for what the reader of such forms throws; it has no type of its own. A full disk is no such thing. */
    static boolean isSaidBy(Throwable failure) {
        return Arrays.stream(failure.getStackTrace())
                        .anyMatch(frame -> frame.getClassName().startsWith(MultiPartParserDefinition.class.getName()))
                && (ENDS_EARLY.equals(failure.getMessage()) || isOfEncoding(failure.getCause()));
    }

    private static boolean isOfEncoding(@Nullable Throwable cause) {
        return cause instanceof UnsupportedEncodingException;
    }
}
