package outward.proof;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import outward.design.HostLine;
import outward.observed.Observation;
import outward.observed.Sighting;
import outward.observed.Sightings;
import outward.observed.drift.Expected;
import outward.observed.drift.MachineDrift;
import outward.plan.SiteOverview;

/**
 * A site as it was last observed, beside what is expected of it.
 *
 * @param expected what is recorded as carried out, and where nothing is, the newest plan
 * @param recorded whether anything is recorded as carried out
 * @param planned the lines of the newest plan
 * @param told machines about which anything was brought
 * @param seen reads what some machines showed last
 */
public record AsBuilt(
        SiteOverview site,
        Instant at,
        String by,
        Expected expected,
        boolean recorded,
        List<HostLine> planned,
        List<Ladder> ladders,
        List<MachineDrift> drifts,
        Set<String> told,
        Function<List<Sightings.Machine>, List<Sighting>> seen) {
    /** How many machines are read at once, so that those of a large site never stand in memory whole. */
    private static final int AT_ONCE = 500;

    /** One host, or the server where there is no line. */
    public record Machine(
            String id,
            String name,
            @Nullable HostLine line,
            boolean carriedOut,
            @Nullable Ladder ladder,
            @Nullable MachineDrift drift,
            List<Sighting> seen) {}

    /** The lines that hosts are held against, hosts that are carried out but planned no more at the end. */
    public List<HostLine> lines() {
        Map<UUID, HostLine> lines = new LinkedHashMap<>();
        planned.forEach(line -> lines.put(line.id(), line));
        expected.hosts().forEach(line -> lines.put(line.id(), line));
        return List.copyOf(lines.values());
    }

    /** The server. */
    public Machine server() {
        List<Sighting> sightings = seen.apply(List.of(new Sightings.Machine(Observation.SERVER, null)));
        MachineDrift drift = drifts.stream()
                .filter(d -> d.machine().equals(Observation.SERVER))
                .findFirst()
                .orElse(null);
        return new Machine(Observation.SERVER, "Server", null, recorded, null, drift, sightings);
    }

    /** The hosts, read some at a time. */
    public Stream<Machine> hosts() {
        List<HostLine> lines = lines();
        Map<UUID, Ladder> ladderOf = ladders.stream().collect(Collectors.toMap(Ladder::host, l -> l));
        Map<String, MachineDrift> driftOf = drifts.stream().collect(Collectors.toMap(MachineDrift::machine, d -> d));
        var carriedOut = expected.hosts().stream().map(HostLine::id).collect(Collectors.toSet());
        return Stream.iterate(0, from -> from < lines.size(), from -> from + AT_ONCE)
                .map(from -> lines.subList(from, Math.min(from + AT_ONCE, lines.size())))
                .flatMap(some -> {
                    Map<String, List<Sighting>> seenOf = seenOf(some);
                    return some.stream()
                            .map(line -> new Machine(
                                    line.id().toString(),
                                    line.name(),
                                    line,
                                    recorded && carriedOut.contains(line.id()),
                                    ladderOf.get(line.id()),
                                    driftOf.get(line.id().toString()),
                                    seenOf.getOrDefault(line.id().toString(), List.of())));
                });
    }

    private Map<String, List<Sighting>> seenOf(List<HostLine> some) {
        List<Sightings.Machine> asked = some.stream()
                .map(line -> new Sightings.Machine(line.id().toString(), line.name()))
                .toList();
        return seen.apply(asked).stream().collect(Collectors.groupingBy(Sighting::machine));
    }

    /** The names of machines about which nothing was ever brought. */
    public List<String> neverObserved() {
        return Stream.concat(
                        told.contains(Observation.SERVER) ? Stream.empty() : Stream.of("the server"),
                        lines().stream()
                                .filter(line -> !told.contains(line.id().toString()))
                                .map(HostLine::name))
                .toList();
    }
}
