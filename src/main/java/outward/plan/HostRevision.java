package outward.plan;

import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.finding.Finding;
import outward.finding.Standing;

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

    /** The codes that keep scripts back for this host now and did not before: nobody has accepted them of it yet. */
    public Stream<String> asksAnew() {
        return codes(after).filter(code -> codes(before).noneMatch(code::equals));
    }

    private static Stream<String> codes(@Nullable HostReport report) {
        return Stream.ofNullable(report)
                .flatMap(r -> r.findings().stream())
                .filter(f -> new Standing(f.weight(), false).open())
                .map(Finding::code)
                .distinct();
    }

    /** The difference of the two lines. */
    public HostChange change() {
        return new HostChange(before == null ? null : before.line(), after == null ? null : after.line());
    }
}
