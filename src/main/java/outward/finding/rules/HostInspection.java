package outward.finding.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.Arrives;
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
                        .flatMap(passage -> finding(host, passage).stream());
    }

    /** A passage that breaks refuses the plan; one whose source is not surely the planned address is warned of. */
    static Optional<Finding> finding(HostLine host, ClientPassage passage) {
        return passage.passage() instanceof Dies dies
                ? Optional.of(broken(host, passage, dies))
                : ambiguous(host, passage, (Arrives) passage.passage());
    }

    private static Finding broken(HostLine host, ClientPassage passage, Dies dies) {
        return Finding.refuse(
                "PATH_BROKEN",
                host.name(),
                "To clients by " + passage.tunnel().name() + ": " + dies.sentence(),
                "Walked along the planned lines; RFC 4861 section 5.2, RFC 6724");
    }

    /** Safety Y4: IPsec drops what comes from another address than the planned one. */
    private static Optional<Finding> ambiguous(HostLine host, ClientPassage passage, Arrives arrives) {
        if (host.address() == null || arrives.surelyFrom(host.address())) {
            return Optional.empty();
        }
        String candidates = Stream.concat(Stream.of(arrives.source()), arrives.otherSources().stream())
                .map(Ipv6::toString)
                .collect(Collectors.joining(" or "));
        return Optional.of(Finding.warn(
                        "SOURCE_AMBIGUOUS",
                        host.name(),
                        "To clients by " + passage.tunnel().name() + " this host sends from " + candidates
                                + ", not surely from the planned " + host.address() + "; IPsec may then drop it.",
                        "Walked along the planned lines; RFC 6724 section 5")
                .fitting("Teredo off, or one jump host per site"));
    }
}
