package outward.customer;

import org.jspecify.annotations.Nullable;

/** A host before and after an act on many; null = removed. */
public record HostTurn(ManagementHost before, @Nullable ManagementHost after) {
    /** Whether the act touches it. */
    public boolean isTouched() {
        return !before.equals(after);
    }

    /** Both as they are stored, for whoever compares two turns. */
    public String state() {
        return HostJson.stored(before) + " " + before.version() + " "
                + (after == null ? "removed" : HostJson.stored(after).toString());
    }
}
