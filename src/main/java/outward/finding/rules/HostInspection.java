package outward.finding.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.command.AdapterAddress;
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
        return passages(host, List.of())
                .flatMap(passage -> finding(host, passage).stream())
                .map(finding -> mendable() ? finding : finding.unwaivable());
    }

    /**
     * Whether a path may break by what was read on the server and can be mended there, which has findings of its own
     * (safety Y2); else the arithmetic is wrong. One weight for the whole frame, because a waiver is of a code.
     */
    private boolean mendable() {
        Integer length = frame.server().prefixLength();
        return Boolean.FALSE.equals(frame.server().forwarding())
                || (length != null && length != HostLine.SUBNET_LENGTH);
    }

    private Stream<ClientPassage> passages(HostLine host, List<AdapterAddress> others) {
        if (host.address() == null || (host.routes().isEmpty() && host.defaultGateway() == null)) {
            return Stream.empty();
        }
        var configured = ConfiguredHost.from(host.name(), lines.of(host)).having(others);
        return surroundings.stream().flatMap(s -> s.walk(configured).stream());
    }

    /**
     * What further addresses on the host's adapter, such as those that it has at other sites, do to the source that it
     * chooses (safety Y4). A path that breaks without them is reported already.
     */
    public List<Finding> sources(HostLine host, List<Ipv6> others) {
        List<AdapterAddress> besides = others.stream()
                .map(other -> AdapterAddress.of(other, HostLine.SUBNET_LENGTH))
                .toList();
        List<ClientPassage> alone = passages(host, List.of()).toList();
        List<ClientPassage> together = passages(host, besides).toList();
        return IntStream.range(0, alone.size())
                .filter(at -> alone.get(at).passage() instanceof Arrives)
                .mapToObj(together::get)
                .flatMap(passage -> source(host, passage).stream())
                .toList();
    }

    private static Optional<Finding> source(HostLine host, ClientPassage passage) {
        return passage.passage() instanceof Dies dies
                ? Optional.of(ambiguous(
                        host,
                        "To clients by " + passage.tunnel().name()
                                + " this host may send from an address that it has besides the planned "
                                + host.address()
                                + ". " + dies.sentence()))
                : ambiguous(host, passage, (Arrives) passage.passage());
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
        return Optional.of(ambiguous(
                host,
                "To clients by " + passage.tunnel().name() + " this host sends from " + candidates
                        + ", not surely from the planned " + host.address() + "; IPsec may then drop it."));
    }

    private static Finding ambiguous(HostLine host, String message) {
        return Finding.warn(
                        "SOURCE_AMBIGUOUS",
                        host.name(),
                        message,
                        "Walked along the planned lines; RFC 6724 section 5; effect inferred, check with Find-NetRoute")
                .fitting("Teredo off, or one jump host per site");
    }
}
