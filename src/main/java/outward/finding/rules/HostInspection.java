package outward.finding.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import outward.command.ClientPassage;
import outward.command.CommandLines;
import outward.command.ConfiguredHost;
import outward.command.Dies;
import outward.command.SiteNetwork;
import outward.command.Surroundings;
import outward.design.Frame;
import outward.design.HostLine;
import outward.finding.Finding;

/** Asks every rule about hosts of one frame, and walks packets along the lines that are rendered for each. */
public final class HostInspection {
    private final Frame frame;
    private final Optional<Surroundings> surroundings;
    private final CommandLines lines = new CommandLines();

    /** An inspection of hosts in this frame; not for two threads. */
    public HostInspection(Frame frame) {
        this.frame = frame;
        this.surroundings = SiteNetwork.of(frame);
    }

    /** What there is to report about this host. */
    public List<Finding> check(HostLine host) {
        return Stream.concat(RuleBook.host(frame, host), path(host)).toList();
    }

    /** A host off the link goes through routers that are not known here; its findings say so. */
    private Stream<Finding> path(HostLine host) {
        if (host.address() == null || (host.routes().isEmpty() && host.defaultGateway() == null)) {
            return Stream.empty();
        }
        List<String> netsh = lines.of(host).netsh();
        return netsh.isEmpty()
                ? Stream.empty()
                : surroundings.stream()
                        .flatMap(s -> s.walk(ConfiguredHost.from(host.name(), netsh)).stream())
                        .flatMap(passage -> broken(host, passage).stream());
    }

    private static Optional<Finding> broken(HostLine host, ClientPassage passage) {
        return passage.passage() instanceof Dies dies
                ? Optional.of(Finding.refuse(
                        "PATH_BROKEN",
                        host.name(),
                        "To clients by " + passage.tunnel().name() + ": " + dies.sentence(),
                        "Walked along the planned lines; RFC 4861 section 5.2, RFC 6724"))
                : Optional.empty();
    }
}
