package outward.customer;

import org.jspecify.annotations.Nullable;

/** A customer before and after an act on many; null = removed. */
public record CustomerTurn(Customer before, @Nullable Customer after) {
    /** Whether the act touches it. */
    public boolean isTouched() {
        return !before.equals(after);
    }
}
