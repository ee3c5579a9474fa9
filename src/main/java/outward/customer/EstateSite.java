package outward.customer;

import java.util.List;

/** A site with its hosts and waivers; a host is known by its name. */
public record EstateSite(SiteEntry entry, List<EstateHost> hosts, List<EstateWaiver> waivers) {
    public EstateSite {
        hosts = List.copyOf(hosts);
        waivers = List.copyOf(waivers);
    }

    /** What was entered of the hosts. */
    List<HostEntry> entries() {
        return hosts.stream().map(EstateHost::entry).toList();
    }
}
