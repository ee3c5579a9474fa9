package outward.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.command.AddRoute;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Route;
import outward.runbook.Prose;

/** What an as-built record says that a machine should have, and how far it is proven, in words. */
final class AsBuiltExpectation {
    private AsBuiltExpectation() {}

    static Prose of(Frame frame) {
        List<Prose> parts = new ArrayList<>();
        Optional.ofNullable(frame.server().address()).ifPresent(a -> parts.add(Prose.of("address {}", a)));
        frame.prefixes().routed().forEach(p -> parts.add(Prose.of("clients in {}", p)));
        frame.server().routes().forEach(r -> parts.add(Prose.of("route {}", r)));
        return parts.isEmpty() ? Prose.of("nothing that a machine shows") : joined(parts);
    }

    private static Prose joined(List<Prose> parts) {
        return new Prose(parts.stream().map(Prose::markdown).collect(Collectors.joining("; ")));
    }

    static Prose of(HostLine line) {
        List<Prose> parts = new ArrayList<>();
        if (line.address() != null) {
            parts.add(Prose.of("{}/{} on {}", line.address(), line.prefixLength(), line.interfaceAlias()));
        } else if (line.advertisedPrefix() != null) {
            parts.add(Prose.of("an address of its own making in {}", line.advertisedPrefix()));
        }
        Stream<Route> gateway = Stream.ofNullable(line.defaultGateway()).map(g -> new Route(AddRoute.EVERYWHERE, g));
        Stream.concat(gateway, line.routes().stream()).forEach(r -> parts.add(Prose.of("{}", r)));
        return parts.isEmpty() ? Prose.of("nothing is set on it") : joined(parts);
    }

    static Prose proven(AsBuilt.Machine host) {
        Ladder ladder = host.ladder();
        if (ladder == null) {
            return Prose.of("Proven: nothing, because the newest plan does not have it");
        }
        Evidence evidence = ladder.steps().stream()
                .filter(s -> s.rung() == ladder.rung())
                .flatMap(s -> Stream.ofNullable(s.evidence()))
                .findFirst()
                .orElse(null);
        Prose when = evidence == null
                ? Prose.of("")
                : Prose.of(", {} by {}", AsBuiltDocument.moment(evidence.at()), evidence.by());
        Prose next = ladder.next()
                .map(n -> Prose.of(". Next, {}: {}", n.rung().label(), n.reason()))
                .orElse(Prose.of(""));
        return Prose.of("Proven: {}{}{}", ladder.rung().label(), when, next);
    }
}
