package outward.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.finding.rules.HostInspection;
import outward.finding.rules.ManyHosts;
import outward.finding.rules.MixedAddressing;

/**
 * All that a plan reports, stored or previewed: what the rules say of its frame and of each host, and what only shows when
 * hosts stand beside each other or beside the addresses that their machines have at other sites.
 */
public record Reports(List<Finding> frame, List<HostReport> hosts) {
    public Reports {
        frame = List.copyOf(frame);
        hosts = List.copyOf(hosts);
    }

    /** The same with what shows between hosts; {@code manyHosts} is from how many hosts on static addresses are many. */
    public Reports together(Frame site, int manyHosts) {
        List<HostLine> lines = hosts.stream().map(HostReport::line).toList();
        return new Reports(together(frame, site, lines, hosts.size(), manyHosts), hosts);
    }

    /**
     * The findings of a site with what shows between its {@code hosts}, which are that many; without their lines where
     * none of them configures itself.
     */
    public static List<Finding> together(
            List<Finding> findings, Frame site, List<HostLine> lines, int hosts, int manyHosts) {
        List<Finding> all = new ArrayList<>(findings);
        MixedAddressing.check(lines).forEach(all::add);
        ManyHosts.check(site, hosts, manyHosts).ifPresent(all::add);
        return all;
    }

    /** The same with what the addresses of machines at other sites, by host, do to the source that each host chooses. */
    public Reports beside(Frame site, Map<UUID, List<Ipv6>> others) {
        if (others.isEmpty()) {
            return this;
        }
        HostInspection inspection = new HostInspection(site);
        return new Reports(
                frame,
                hosts.stream()
                        .map(r -> beside(
                                inspection, r, others.getOrDefault(r.line().id(), List.of())))
                        .toList());
    }

    private static HostReport beside(HostInspection inspection, HostReport report, List<Ipv6> others) {
        if (others.isEmpty()) {
            return report;
        }
        HostLine line = report.line();
        Stream<Finding> sources = inspection.sources(line, others).stream();
        return new HostReport(
                line, Stream.concat(report.findings().stream(), sources).toList());
    }
}
