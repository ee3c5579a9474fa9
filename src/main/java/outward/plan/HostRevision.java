package outward.plan;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One host before and after an act; null = not planned then. */
public record HostRevision(
        @Nullable HostReport before, @Nullable HostReport after) {
    /** The host concerned. */
    public UUID host() {
        return after != null
                ? after.line().id()
                : Objects.requireNonNull(before, "a revision concerns a host")
                        .line()
                        .id();
    }

    /** The difference of the two lines. */
    public HostChange change() {
        return new HostChange(before == null ? null : before.line(), after == null ? null : after.line());
    }
}
