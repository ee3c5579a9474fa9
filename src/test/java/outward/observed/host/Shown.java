package outward.observed.host;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was read as lines that a person can hold beside the text: the number of the line, then what it says. */
final class Shown {
    private Shown() {}

    static String fixture(String name) {
        try (InputStream in = Shown.class.getClassLoader().getResourceAsStream("observed/host/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String all(HostState state) {
        List<String> lines = new ArrayList<>();
        state.seen()
                .forEach(s -> lines.add(
                        "%3d %s %s".formatted(s.where().line(), s.where().source(), said(s).strip())));
        state.listings()
                .forEach(l -> lines.add("list of %s %s %s %s, lines %d-%d"
                        .formatted(
                                l.of(),
                                word(l.store()),
                                l.source(),
                                l.whole() ? "whole" : "part",
                                l.firstLine(),
                                l.lastLine())));
        state.notUnderstood().forEach(u -> lines.add("?? %d %s: %s".formatted(u.line(), u.why(), u.text())));
        return String.join("\n", lines) + "\n";
    }

    private static String said(Seen thing) {
        if (thing instanceof SeenAddress a) {
            return address(a);
        }
        if (thing instanceof SeenRoute r) {
            return route(r);
        }
        if (thing instanceof SeenInterface i) {
            return onInterface(i);
        }
        if (thing instanceof SeenChoice c) {
            return "to %s from %s by %s"
                    .formatted(c.destination(), address(c.source()), c.route() == null ? "-" : route(c.route()));
        }
        return thing.toString()
                .replaceAll(",? ?where=Where\\[[^\\]]*\\]", "")
                .replace("OnInterface", "on")
                .replace("AddressSpan", "span");
    }

    private static String address(SeenAddress a) {
        return "address %s/%s %s %s %s%s%s%s %s"
                .formatted(
                        a.address(),
                        a.prefixLength() == null ? "?" : a.prefixLength(),
                        place(a.on()),
                        word(a.origin()),
                        word(a.state()),
                        named(" skip", a.skipAsSource()),
                        named(" valid", life(a.valid())),
                        named(" preferred", life(a.preferred())),
                        word(a.store()));
    }

    private static String route(SeenRoute r) {
        return "route %s %s %s%s%s %s %s"
                .formatted(
                        r.destination(),
                        r.nextHop() == null ? "on-link" : "via " + r.nextHop(),
                        place(r.on()),
                        named(" metric", r.metric()),
                        named(" publish", r.publish()),
                        word(r.store()),
                        word(r.origin()));
    }

    private static String onInterface(SeenInterface i) {
        return "interface " + place(i.on())
                + named(" described", i.description())
                + named(" connected", i.connected())
                + named(" forwarding", i.forwarding())
                + named(" advertising", i.advertising())
                + named(" discovery", i.routerDiscovery())
                + named(" weak-send", i.weakHostSend())
                + named(" weak-receive", i.weakHostReceive())
                + named(" metric", i.metric())
                + named(" dhcp", i.dhcp())
                + named(" default-route", i.advertiseDefaultRoute())
                + named(" ignores-default", i.ignoreDefaultRoutes())
                + named(" ", i.store());
    }

    private static String place(OnInterface on) {
        return "on %s \"%s\"".formatted(on.index() == null ? "?" : on.index(), on.name() == null ? "?" : on.name());
    }

    private static @Nullable String life(@Nullable Lifetime life) {
        if (life == null) {
            return null;
        }
        return life.left() == null ? "ever" : life.left().toString();
    }

    private static String named(String name, @Nullable Object value) {
        return value == null ? "" : name + "=" + value;
    }

    private static String word(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }
}
