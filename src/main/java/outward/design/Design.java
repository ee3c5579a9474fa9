package outward.design;

import java.util.List;

/** The whole planned state of a site: the frame and one line per host in the order the hosts were added. */
public record Design(Frame frame, List<HostLine> hosts) {
    public Design {
        hosts = List.copyOf(hosts);
    }
}
