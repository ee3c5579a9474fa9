package outward.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import outward.address.Ipv6;
import outward.command.ClientPassage;
import outward.command.Dies;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.HostRole;
import outward.design.Route;
import outward.directaccess.Method;

/** Management hosts as boxes. */
final class Stations {
    private final Frame frame;
    private final HostLine host;
    private final List<ClientPassage> passages;
    private final List<Label> labels = new ArrayList<>();

    private Stations(Frame frame, HostLine host, Walked walked) {
        this.frame = frame;
        this.host = host;
        this.passages = walked.of(host);
    }

    static Station of(Frame frame, HostLine host, Walked walked) {
        return new Stations(frame, host, walked).station();
    }

    private Station station() {
        List<String> broken = passages.stream()
                .filter(Walked::dies)
                .map(passage -> host.name() + ", to clients by "
                        + passage.tunnel().name() + ": " + ((Dies) passage.passage()).sentence())
                .toList();
        address();
        nextHops();
        state();
        Tone tone = labels.stream()
                .map(Label::tone)
                .reduce(Tone.PLAIN, (one, other) -> one.compareTo(other) > 0 ? one : other);
        boolean near = !Boolean.FALSE.equals(host.onLink());
        return new Station(new Box(title(), labels, tone == Tone.GOOD ? Tone.PLAIN : tone), near, broken);
    }

    private String title() {
        String name = Extent.shortened(host.name());
        return switch (host.role()) {
            case JUMP_HOST -> name + ", jump host";
            case HELP_DESK -> name + ", help desk";
            case CONFIG_MANAGER -> name + ", Configuration Manager";
            case DOMAIN_CONTROLLER -> name + ", domain controller";
            case OTHER -> name;
        };
    }

    private void address() {
        if (host.address() != null) {
            labels.add(Label.of("", host.address() + "/" + host.prefixLength()));
        } else if (host.advertisedPrefix() != null) {
            labels.add(Label.of("its own in", host.advertisedPrefix()));
        } else {
            labels.add(
                    host.role() == HostRole.DOMAIN_CONTROLLER
                            ? Label.of("nothing is set on it", Tone.LOOK)
                            : Label.of("no address planned", Tone.LOOK));
        }
    }

    private void nextHops() {
        if (host.defaultGateway() != null) {
            labels.add(Label.of("default gateway", host.defaultGateway()));
        }
        Map<Ipv6, Long> routes = host.routes().stream()
                .collect(Collectors.groupingBy(Route::nextHop, LinkedHashMap::new, Collectors.counting()));
        routes.forEach(
                (nextHop, count) -> labels.add(Label.of(count == 1 ? "1 route via" : count + " routes via", nextHop)));
    }

    private void state() {
        if (!passages.isEmpty()) {
            labels.add(walked());
        } else if (host.address() != null && frame.uses(Method.ISATAP)) {
            labels.add(Label.of("routes come by ISATAP; not walked", Tone.PLAIN));
        } else if (host.advertisedPrefix() != null) {
            labels.add(Label.of("routes come from its router; not walked", Tone.PLAIN));
        } else if (host.address() != null) {
            labels.add(unwalked());
        }
    }

    private Label unwalked() {
        return Boolean.FALSE.equals(host.onLink())
                ? Label.of("behind routers of the network; not walked", Tone.LOOK)
                : Label.of("no route to any client", Tone.LOOK);
    }

    private Label walked() {
        List<String> broken = passages.stream()
                .filter(Walked::dies)
                .map(passage -> passage.tunnel().name())
                .toList();
        if (!broken.isEmpty()) {
            return Label.of("packet walk: broken to " + String.join(", ", broken), Tone.BAD);
        }
        List<String> open = unconfirmed();
        return open.isEmpty()
                ? Label.of("packet walk: every way arrives", Tone.GOOD)
                : Label.of("packet walk: arrives once confirmed: " + String.join(", ", open), Tone.LOOK);
    }

    /** What the walk takes for granted until somebody has read it (facts P8, safety Y2). */
    private List<String> unconfirmed() {
        List<String> open = new ArrayList<>();
        if (frame.uses(Method.ARTICLE) && frame.server().prefixLength() == null) {
            open.add("the server's prefix length");
        }
        if (frame.server().forwarding() == null) {
            open.add("its forwarding");
        }
        if (frame.facts().ipv6PathConfirmed() == null) {
            open.add("the IPv6 path");
        }
        return open;
    }
}
