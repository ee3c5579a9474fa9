package outward.answer;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list is asked for.
 *
 * @param page from 1
 * @param size 1 to 1000
 */
public record Paging(int page, int size) {
    /** How many stand on a page where nothing is said. */
    public static final int USUAL_SIZE = 50;

    private static final int LARGEST_SIZE = 1_000;
    private static final int LAST_PAGE = 1_000_000;
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,6}");

    /** What {@code ?page=&size=} say; page 1 and 50 where they say nothing. Refuses other numbers, naming them. */
    public static Paging of(@Nullable String page, @Nullable String size) {
        var errors = new FieldErrors();
        var paging = new Paging(
                read(errors, "page", page, 1, LAST_PAGE), read(errors, "size", size, USUAL_SIZE, LARGEST_SIZE));
        errors.orThrow();
        return paging;
    }

    private static int read(FieldErrors errors, String field, @Nullable String typed, int usual, int most) {
        if (typed == null || typed.isEmpty()) {
            return usual;
        }
        int number = NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : 0;
        if (number < 1 || number > most) {
            errors.add(field, "Use a whole number from 1 to " + most + ".");
        }
        return number;
    }

    /** How many entries stand before this page. */
    public int offset() {
        return (page - 1) * size;
    }
}
