package outward.customer;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import outward.answer.FieldError;
import outward.answer.FieldErrors;
import outward.answer.WrongInput;

/** Says of what is wrong where in the estate it stands. */
final class EstatePaths {
    private static final Pattern INDEX = Pattern.compile("^\\[([0-9]+)]");

    private EstatePaths() {}

    /** Runs what names fields of one thing and notes them at its place; empty where something was wrong. */
    static <T> Optional<T> at(String place, FieldErrors errors, Supplier<T> work) {
        try {
            return Optional.of(work.get());
        } catch (WrongInput wrong) {
            wrong.errors().forEach(e -> errors.add(place + e.field(), e.message()));
            return Optional.empty();
        }
    }

    /** Runs what names fields in its own way. */
    static <T> T renamed(Function<String, String> name, Supplier<T> work) {
        try {
            return work.get();
        } catch (WrongInput wrong) {
            throw new WrongInput(wrong.errors().stream()
                    .map(e -> new FieldError(name.apply(e.field()), e.message()))
                    .toList());
        }
    }

    /** Runs what names things of a list by their index, where they stand at these places of a longer one. */
    static <T> T placed(List<Integer> places, Supplier<T> work) {
        return renamed(field -> INDEX.matcher(field).replaceFirst(found -> at(places, found.group(1))), work);
    }

    private static String at(List<Integer> places, String index) {
        return Matcher.quoteReplacement("[" + places.get(Integer.parseInt(index)) + "]");
    }
}
