package outward.customer.store;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as the text of a column, and back. */
final class Text {
    private Text() {}

    static @Nullable String of(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    static <T> @Nullable T read(@Nullable String text, Function<String, T> parse) {
        return text == null ? null : parse.apply(text);
    }

    /** The text of an array of addresses or prefixes, which need no quoting. */
    static String ofList(List<?> values) {
        return values.stream().map(Object::toString).collect(Collectors.joining(",", "{", "}"));
    }

    static <T> List<T> readList(String joined, Function<String, T> parse) {
        return joined.isEmpty()
                ? List.of()
                : Arrays.stream(joined.split(",")).map(parse).toList();
    }
}
