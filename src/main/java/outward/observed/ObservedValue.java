package outward.observed;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A value that a server stated for a field of its site. {@code whole} is false where it is known to be true but perhaps
 * not all: the first of the public addresses. {@code from} names the kind of paste, the same for each paste of it.
 */
public record ObservedValue<T>(SiteField<T> field, T value, boolean whole, String from) {

    /** The value as pages and documents print it. */
    public String text() {
        return field.text(value);
    }

    /** Whether it says nothing else than that value; the order of a list does not matter. */
    public boolean agreesWith(T other) {
        if (value instanceof List<?> list && other instanceof List<?> others) {
            return whole ? Set.copyOf(list).equals(Set.copyOf(others)) : others.containsAll(list);
        }
        return value.equals(other);
    }

    /** This value, if it is one for that field. */
    @SuppressWarnings("unchecked")
    <U> Optional<ObservedValue<U>> of(SiteField<U> wanted) {
        return field.equals(wanted) ? Optional.of((ObservedValue<U>) this) : Optional.empty();
    }
}
