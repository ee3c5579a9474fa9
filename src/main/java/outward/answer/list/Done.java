package outward.answer.list;

import java.util.Locale;

/** What was done to many things of a list, as the list says it when it is shown again. */
public enum Done {
    CHANGED,
    REMOVED,
    IMPORTED;

    /** The sentence. */
    public String said(ListShape<?> shape, int number) {
        return shape.count(number) + (number == 1 ? " was " : " were ") + name().toLowerCase(Locale.ROOT) + ".";
    }
}
