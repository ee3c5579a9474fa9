package outward.plan;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;

/** One host whose line differs; null = not planned then. */
public record HostChange(
        @Nullable HostLine before, @Nullable HostLine after) {
    /** What happens to the host. */
    public Action action() {
        return Action.between(before, after);
    }

    /** The host that changes. */
    public UUID host() {
        return present().id();
    }

    /** Its name: the one it has afterwards, or had if it leaves. */
    public String name() {
        return present().name();
    }

    private HostLine present() {
        return after != null ? after : Objects.requireNonNull(before, "a change concerns a host");
    }
}
