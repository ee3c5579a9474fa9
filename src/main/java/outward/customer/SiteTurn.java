package outward.customer;

import org.jspecify.annotations.Nullable;

/** A site before and after an act on many; null = removed. */
public record SiteTurn(Site before, @Nullable Site after) {
    /** Whether the act touches it. */
    public boolean isTouched() {
        return !before.equals(after);
    }
}
