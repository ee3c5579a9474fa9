package outward.answer.list;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A list as it is known by name.
 *
 * @param name under which views of it are saved
 * @param one what one of its things is called, {@code many} what several are
 */
public record ListShape<C extends Enum<C> & ListColumn>(String name, String one, String many, Class<C> type) {
    /** Every column, in order. */
    public List<C> columns() {
        return Arrays.asList(type.getEnumConstants());
    }

    /** The column with that word. */
    Optional<C> column(String word) {
        return columns().stream().filter(c -> c.word().equals(word)).findFirst();
    }

    /** So many of its things. */
    public String count(long number) {
        return number + " " + (number == 1 ? one : many);
    }
}
