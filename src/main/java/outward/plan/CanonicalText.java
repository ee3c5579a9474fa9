package outward.plan;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.design.Route;

/**
 * The text of a change set that its hash covers: one line per change, fields parted by tabs, hosts in order. Names hold
 * no control characters (they are refused on entry), so the text has one reading only.
 */
final class CanonicalText {
    private CanonicalText() {}

    static String of(ChangeSet changes) {
        StringBuilder text = new StringBuilder("outward change set 1\n");
        for (FrameChange change : changes.frame()) {
            line(text, "frame", change.action(), change.field(), change.before(), change.after());
        }
        for (HostChange change : changes.hosts()) {
            line(text, "host", change.action(), change.host().toString(), host(change.before()), host(change.after()));
        }
        return text.toString();
    }

    private static void line(
            StringBuilder text,
            String kind,
            Action action,
            String what,
            @Nullable String before,
            @Nullable String after) {
        text.append(kind)
                .append('\t')
                .append(action.word())
                .append('\t')
                .append(what)
                .append('\t');
        text.append(before == null ? "-" : before)
                .append('\t')
                .append(after == null ? "-" : after)
                .append('\n');
    }

    private static @Nullable String host(@Nullable HostLine line) {
        if (line == null) {
            return null;
        }
        return String.join(
                "|",
                line.name(),
                line.role().word(),
                line.addressing().word(),
                line.advertisedPrefix() != null
                        ? line.advertisedPrefix().toString()
                        : line.address() + "/" + line.prefixLength(),
                String.valueOf(line.defaultGateway()),
                line.routes().stream().map(Route::toString).collect(Collectors.joining(",")),
                String.valueOf(line.onLink()),
                line.interfaceAlias());
    }
}
