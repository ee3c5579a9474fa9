package outward.observed.host;

import org.jspecify.annotations.Nullable;

/** Which network interface, as far as it was shown: its index, its name (InterfaceAlias), either, or neither. */
public record OnInterface(@Nullable Integer index, @Nullable String name) {
    /** Nothing was shown of it. */
    public static final OnInterface UNKNOWN = new OnInterface(null, null);

    /** A route of the persistent store has the index 0 in the output of route: none. */
    static OnInterface index(int index) {
        return index == 0 ? UNKNOWN : new OnInterface(index, null);
    }

    static OnInterface name(@Nullable String name) {
        return new OnInterface(null, name);
    }

    OnInterface orIndex(@Nullable Integer other) {
        return index == null ? new OnInterface(other, name) : this;
    }
}
