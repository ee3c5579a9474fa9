package outward.customer;

import java.util.List;
import java.util.function.Function;

/** One page of a list, with how many there are in all. */
public record Page<T>(List<T> items, long total) {
    public Page {
        items = List.copyOf(items);
    }

    /** The same page, each item turned into another. */
    public <R> Page<R> map(Function<T, R> each) {
        return new Page<>(items.stream().map(each).toList(), total);
    }
}
