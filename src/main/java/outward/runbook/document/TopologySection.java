package outward.runbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.picture.Topology;
import outward.picture.TopologyDrawing;
import outward.plan.HostReport;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** Who reaches whom, in words; where a page can hold a picture, it stands under the heading. */
final class TopologySection {
    private static final String BROKEN = "PATH_BROKEN";

    private TopologySection() {}

    static Part of(Scope scope) {
        Topology topology = topology(scope);
        Section section = new Section()
                .heading(2, "Topology")
                .items(topology.words().stream().map(words -> Prose.of("{}", words)));
        if (!topology.broken().isEmpty()) {
            section.say("Paths that break:").items(topology.broken().stream().map(words -> Prose.of("{}", words)));
        }
        return new Part(section.markdown()).with(List.of(figure(topology)));
    }

    /** The picture alone. */
    static Figure figure(Scope scope) {
        return figure(topology(scope));
    }

    private static Figure figure(Topology topology) {
        return new Figure("topology", TopologyDrawing.of(topology));
    }

    /** Hosts whose paths are broken come first: they are what a picture is looked at for. */
    private static Topology topology(Scope scope) {
        List<HostReport> hosts = scope.plan().hosts();
        List<HostLine> shown = new ArrayList<>();
        Stream.concat(hosts.stream().filter(TopologySection::isBroken), hosts.stream())
                .map(HostReport::line)
                .distinct()
                .limit(Topology.HOSTS)
                .forEach(shown::add);
        return Topology.of(scope.frame(), shown, hosts.size());
    }

    private static boolean isBroken(HostReport host) {
        return host.findings().stream().map(Finding::code).anyMatch(BROKEN::equals);
    }
}
