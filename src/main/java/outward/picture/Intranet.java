package outward.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.Sourced;
import outward.directaccess.Method;

/** What is between the DirectAccess server and the management hosts. */
final class Intranet {
    private Intranet() {}

    /** The link of the server's internal adapter. */
    static Box link(Frame frame) {
        List<Label> labels = new ArrayList<>();
        Ipv6Prefix prefix = prefix(frame);
        labels.add(prefix == null ? Label.of("Prefix not known", Tone.LOOK) : Label.of("", prefix));
        if (frame.uses(Method.ISATAP)) {
            return new Box("ISATAP over IPv4", labels, Tone.PLAIN);
        }
        Boolean path = frame.facts().ipv6PathConfirmed();
        if (path == null) {
            labels.add(Label.of("IPv6 path to be confirmed", Tone.LOOK));
        } else if (!path) {
            labels.add(Label.of("Native IPv6 does not pass", Tone.BAD));
        }
        return new Box("Internal link", labels, Boolean.FALSE.equals(path) ? Tone.BAD : Tone.PLAIN);
    }

    private static @Nullable Ipv6Prefix prefix(Frame frame) {
        var manageOut = frame.prefixes().manageOut();
        if (manageOut != null) {
            return manageOut.value();
        }
        var server = frame.server().address();
        if (server != null) {
            return server.subnet();
        }
        return frame.prefixes().internal().stream()
                .map(Sourced::value)
                .findFirst()
                .orElse(null);
    }

    /** The router of that link; null where the plan names none. */
    static @Nullable Box router(Frame frame) {
        var router = frame.facts().internalRouter();
        if (router == null || frame.uses(Method.ISATAP)) {
            return null;
        }
        List<Label> labels = new ArrayList<>(List.of(Label.of("", router)));
        frame.server().routes().forEach(route -> labels.add(Label.of("the server's way to", route.destination())));
        return new Box("Router", labels, Tone.PLAIN);
    }
}
