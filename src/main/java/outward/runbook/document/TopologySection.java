package outward.runbook.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import outward.design.HostLine;
import outward.finding.Finding;
import outward.picture.Topology;
import outward.picture.TopologySvg;
import outward.plan.HostReport;
import outward.runbook.Prose;
import outward.runbook.Scope;

/** Who reaches whom, in words; where a page can hold a picture, {@link #picture} stands under the heading. */
public final class TopologySection {
    private static final String HEADING = "## Topology\n\n";
    private static final String BROKEN = "PATH_BROKEN";

    private TopologySection() {}

    static String of(Scope scope) {
        Topology topology = topology(scope);
        Section section = new Section().items(topology.words().stream().map(words -> Prose.of("{}", words)));
        if (!topology.broken().isEmpty()) {
            section.say("Paths that break:").items(topology.broken().stream().map(words -> Prose.of("{}", words)));
        }
        return HEADING + section.markdown();
    }

    /** The picture as SVG. */
    public static String picture(Scope scope) {
        return TopologySvg.of(topology(scope), "topology");
    }

    /** Where in a section's text the picture belongs: behind the heading of this one; -1 in any other. */
    static int placeIn(String section) {
        return section.startsWith(HEADING) ? HEADING.length() : -1;
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
