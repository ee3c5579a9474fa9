package outward.customer;

import java.util.function.Function;
import java.util.function.Supplier;
import outward.answer.FieldError;
import outward.answer.WrongInput;

/** What is wrong with hosts, said of what holds them. */
final class HostErrors {
    private HostErrors() {}

    /** Runs what names hosts by their index, where they are the field {@code hosts} of something. */
    static <T> T listed(Supplier<T> work) {
        return renamed(
                work,
                error -> error.field().startsWith("[")
                        ? new FieldError("hosts" + error.field(), error.message())
                        : error);
    }

    /** Runs what numbers the hosts of a site anew, where only the site was entered. */
    static <T> T moved(Supplier<T> work) {
        return renamed(work, error -> new FieldError("hosts", "A host cannot move along: " + error.message()));
    }

    private static <T> T renamed(Supplier<T> work, Function<FieldError, FieldError> name) {
        try {
            return work.get();
        } catch (WrongInput wrong) {
            throw new WrongInput(wrong.errors().stream().map(name).toList());
        }
    }
}
