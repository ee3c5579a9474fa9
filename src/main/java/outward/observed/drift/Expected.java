package outward.observed.drift;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import outward.address.Ipv6Prefix;
import outward.design.Frame;
import outward.design.HostLine;
import outward.design.Sourced;

/**
 * What machines are held against.
 *
 * @param revision the plan revision that it stems from
 * @param hosts those that are asked about
 * @param formerLines of these hosts (of all, for the server), as earlier revisions planned them
 * @param formerFrames of the site, as earlier revisions planned them
 * @param standing lines of earlier revisions that are recorded as set and not taken back yet: the runbook keeps them
 *     until its step "take back"
 * @param begun what is recorded as carried out, ever
 */
public record Expected(
        int revision,
        Frame frame,
        List<HostLine> hosts,
        List<HostLine> formerLines,
        List<Frame> formerFrames,
        List<HostLine> standing,
        Begun begun) {
    public Expected {
        hosts = List.copyOf(hosts);
        formerLines = List.copyOf(formerLines);
        formerFrames = List.copyOf(formerFrames);
        standing = List.copyOf(standing);
    }

    /** Where nothing is recorded as carried out. */
    public Expected(
            int revision,
            Frame frame,
            List<HostLine> hosts,
            List<HostLine> formerLines,
            List<Frame> formerFrames,
            List<HostLine> standing) {
        this(revision, frame, hosts, formerLines, formerFrames, standing, Begun.NOTHING);
    }

    /** The same with what is recorded as carried out. */
    public Expected after(Begun carriedOut) {
        return new Expected(revision, frame, hosts, formerLines, formerFrames, standing, carriedOut);
    }

    /** The same for one host: what all hosts share stays. */
    public Expected of(HostLine line, List<HostLine> formerly, List<HostLine> stillStanding) {
        return new Expected(revision, frame, List.of(line), formerly, formerFrames, stillStanding, begun.of(line));
    }

    /** The line of a host. */
    public Optional<HostLine> host(UUID id) {
        return hosts.stream().filter(h -> h.id().equals(id)).findFirst();
    }

    /** The /48 of earlier plans, where another is planned now and nothing stands in it any longer (safety Y21). */
    List<Ipv6Prefix> formerOrganisations() {
        var now = frame.prefixes().organisation();
        return formerFrames.stream()
                .flatMap(f -> Stream.ofNullable(f.prefixes().organisation()))
                .map(Sourced::value)
                .filter(former -> now == null || !now.value().overlaps(former))
                .filter(former -> standing.stream().noneMatch(line -> isIn(former, line)))
                .distinct()
                .toList();
    }

    private static boolean isIn(Ipv6Prefix organisation, HostLine line) {
        return (line.address() != null && organisation.contains(line.address()))
                || (line.advertisedPrefix() != null && organisation.contains(line.advertisedPrefix()));
    }
}
