package outward.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import outward.runbook.StepKey;

/**
 * What is recorded as in force on each host and for the site, as revisions that it came from, folded over all rounds of
 * a site. A host may have lines of several revisions: the newest that was set first, then those that were not taken back
 * yet. Nothing is concluded from what is not recorded.
 */
public final class Baseline {
    private final Map<UUID, List<Integer>> lines = new LinkedHashMap<>();
    private final Map<UUID, SortedSet<Integer>> ever = new LinkedHashMap<>();
    private final Map<UUID, Integer> announced = new LinkedHashMap<>();
    private final Set<UUID> unfinished = new LinkedHashSet<>();
    private final SiteWork site = new SiteWork();

    private Baseline() {}

    /** What those rounds lead to, the first first. */
    public static Baseline of(List<Sheet> rounds) {
        Baseline baseline = new Baseline();
        rounds.forEach(baseline::add);
        return baseline;
    }

    private void add(Sheet sheet) {
        int revision = sheet.round().revision();
        List<Tick> ofSite =
                sheet.ticks().stream().filter(t -> t.task().host() == null).toList();
        Map<UUID, List<Tick>> ofHosts = sheet.ticks().stream()
                .filter(t -> t.task().host() != null)
                .collect(Collectors.groupingBy(t -> t.task().host(), LinkedHashMap::new, Collectors.toList()));
        ofHosts.forEach((host, ticks) -> add(host, new HostWork(ticks), revision));
        site.add(revision, ofSite);
        announce(revision, ofHosts.keySet(), ofSite);
    }

    private void add(UUID host, HostWork work, int revision) {
        List<Integer> before = lines.getOrDefault(host, List.of());
        List<Integer> now = new ArrayList<>();
        if (work.isSet()) {
            now.add(revision);
            ever.computeIfAbsent(host, h -> new TreeSet<>()).add(revision);
        }
        boolean replaced = work.isSet() && !work.takesBack();
        if (!replaced && !work.tookBack()) {
            before.stream().filter(r -> !now.contains(r)).forEach(now::add);
        }
        put(host, now);
        if (work.isWhole()) {
            unfinished.remove(host);
        } else if (work.isSet()) {
            unfinished.add(host);
        }
        if (work.isSet() || work.tookBack()) {
            announced.remove(host);
        }
    }

    private void put(UUID host, List<Integer> revisions) {
        if (revisions.isEmpty()) {
            lines.remove(host);
        } else {
            lines.put(host, List.copyOf(revisions));
        }
    }

    /** List and firewall are given all hosts of a plan at once, also those that were skipped. */
    private void announce(int revision, Set<UUID> hosts, List<Tick> ofSite) {
        boolean told = ofSite.stream()
                .filter(Tick::isDone)
                .anyMatch(t -> t.task().step().equals("management-servers")
                        || t.task().step().equals("client-firewall"));
        if (told) {
            hosts.stream().filter(h -> !lines.containsKey(h)).forEach(h -> announced.put(h, revision));
        }
    }

    /** The revisions whose lines are on a host, the one set last first; none where nothing is recorded as set. */
    public List<Integer> lines(UUID host) {
        return lines.getOrDefault(host, List.of());
    }

    /** The revisions whose lines were ever recorded as set on a host, also where they were taken back or replaced. */
    public SortedSet<Integer> ever(UUID host) {
        return ever.getOrDefault(host, new TreeSet<>());
    }

    /** The hosts on which something is recorded as set. */
    public Set<UUID> hosts() {
        return Set.copyOf(lines.keySet());
    }

    /** Hosts on which nothing is set, but of which list and firewall were told, with the revision that told of them. */
    public Map<UUID, Integer> announced() {
        return Map.copyOf(announced);
    }

    /** Hosts with a line of which not every step is done. */
    public Set<UUID> unfinished() {
        return Set.copyOf(unfinished);
    }

    /** The site's own settings. */
    public SiteWork site() {
        return site;
    }

    /** Whether nothing is recorded as in force. */
    public boolean isEmpty() {
        return lines.isEmpty()
                && announced.isEmpty()
                && site.revisions().findAny().isEmpty();
    }

    /** Every revision of which something is in force. */
    public SortedSet<Integer> revisions() {
        return Stream.of(lines.values().stream().flatMap(List::stream), announced.values().stream(), site.revisions())
                .flatMap(r -> r)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The ticks of one host in one round. */
    private record HostWork(List<Tick> ticks) {
        boolean isSet() {
            List<Tick> setting = with(StepKey.Effect.SETS).toList();
            return setting.isEmpty() ? isWhole() : setting.stream().allMatch(Tick::isDone);
        }

        /** Everything but taking back is done. */
        boolean isWhole() {
            List<Tick> own = ticks.stream()
                    .filter(t -> t.task().effect() != StepKey.Effect.TAKES_BACK)
                    .toList();
            return !own.isEmpty() && own.stream().allMatch(Tick::isDone);
        }

        boolean takesBack() {
            return with(StepKey.Effect.TAKES_BACK).findAny().isPresent();
        }

        boolean tookBack() {
            return takesBack() && with(StepKey.Effect.TAKES_BACK).allMatch(Tick::isDone);
        }

        private Stream<Tick> with(StepKey.Effect effect) {
            return ticks.stream().filter(t -> t.task().effect() == effect);
        }
    }
}
