package outward.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.command.ClientPassage;
import outward.command.Dies;
import outward.design.Frame;
import outward.design.HostLine;
import outward.directaccess.Method;
import outward.plan.HostPaths;

/** The packet walk of the hosts that are drawn: of those that have routes of their own, and are on the link. */
record Walked(Map<UUID, List<ClientPassage>> passages) {
    static Walked of(Frame frame, List<HostLine> hosts) {
        Map<UUID, List<ClientPassage>> passages = new LinkedHashMap<>();
        for (HostLine host : hosts) {
            boolean routed = host.defaultGateway() != null || !host.routes().isEmpty();
            boolean walks = routed && !frame.uses(Method.ISATAP);
            passages.put(host.id(), walks ? HostPaths.of(frame, host, List.of()) : List.of());
        }
        return new Walked(passages);
    }

    List<ClientPassage> of(HostLine host) {
        return passages.getOrDefault(host.id(), List.of());
    }

    /** The walks to clients of this prefix. */
    Stream<ClientPassage> to(Ipv6Prefix clients) {
        return passages.values().stream()
                .flatMap(List::stream)
                .filter(passage -> passage.tunnel().clientPrefix().equals(clients));
    }

    static boolean dies(ClientPassage passage) {
        return passage.passage() instanceof Dies;
    }
}
