package outward.app;

import org.jboss.resteasy.reactive.server.core.multipart.FormData;
import outward.answer.Problem;

/** A form with more fields than are read: the sender's mistake, which the reader of forms reports as a bug of its own. */
final class TooManyFields {
    static final Problem PROBLEM =
            Problem.of(413, "Too many fields", "A form has at most 1000 fields here; nothing was changed.");

    private TooManyFields() {}

    /** True for what the reader of forms throws; it has no type of its own. */
    static boolean isSaidBy(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass() == RuntimeException.class
                && trace.length > 0
                && trace[0].getClassName().equals(FormData.class.getName());
    }
}
