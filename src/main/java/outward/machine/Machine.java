package outward.machine;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import outward.address.Ipv6;
import outward.finding.Finding;
import outward.finding.Severity;

/** One computer with all its placements; the first is the one that was asked about. */
public record Machine(List<Placement> placements) {
    public Machine {
        placements = List.copyOf(placements);
    }

    /** What the placements do to each other; nothing where there is one only. */
    public List<Finding> findings() {
        return placements.size() < 2
                ? List.of()
                : Stream.of(
                                Gateways.findings(this),
                                Collisions.findings(this),
                                Sources.findings(this),
                                HeldBack.findings(this))
                        .flatMap(findings -> findings)
                        .toList();
    }

    /** Whether the scripts of all sites may be run on this computer, one after the other. */
    public boolean combines() {
        return placements.size() > 1 && findings().stream().noneMatch(f -> f.severity() == Severity.REFUSE);
    }

    /** The addresses that it has besides on the same adapter. */
    List<Ipv6> others(Placement placement) {
        return placements.stream()
                .filter(other -> !other.equals(placement) && other.sharesAdapterWith(placement))
                .map(other -> other.line().address())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Every two of the placements. */
    Stream<Pair> pairs() {
        return placements.stream()
                .flatMap(first -> placements.stream()
                        .skip(placements.indexOf(first) + 1L)
                        .map(second -> new Pair(first, second)));
    }

    /** Two placements of the computer. */
    record Pair(Placement first, Placement second) {
        /** How sentences name both. */
        String called() {
            return first.called() + " and " + second.called();
        }
    }

    /** How findings name the computer. */
    String name() {
        return placements.get(0).line().name();
    }
}
