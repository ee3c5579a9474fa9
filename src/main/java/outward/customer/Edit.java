package outward.customer;

/**
 * The outcome of an edit that a person began from a version they saw: done, or refused because somebody else was
 * faster. In both cases {@code state} is what is stored now.
 */
public record Edit<T>(boolean done, T state) {
    static <T> Edit<T> done(T after) {
        return new Edit<>(true, after);
    }

    static <T> Edit<T> stale(T current) {
        return new Edit<>(false, current);
    }
}
