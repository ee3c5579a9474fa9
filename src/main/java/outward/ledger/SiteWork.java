package outward.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is recorded as in force of what all hosts share, as revisions that it came from. */
public final class SiteWork {
    private int frame;
    private List<Integer> serverRoutes = List.of();
    private List<Integer> networkRoutes = List.of();

    SiteWork() {}

    void add(int revision, List<Tick> ticks) {
        boolean settled = ticks.stream().allMatch(t -> t.outcome().isSettled());
        serverRoutes = after(serverRoutes, revision, ticks, "server-routes", "take-back-server", settled);
        networkRoutes = after(networkRoutes, revision, ticks, "network-routes", "network-routes-back", settled);
        if (settled && !ticks.isEmpty()) {
            frame = revision;
        }
    }

    /** Routes are added by one step and taken back by another; a round without the second leaves none to take back. */
    private static List<Integer> after(
            List<Integer> before, int revision, List<Tick> ticks, String set, String back, boolean settled) {
        boolean added = done(ticks, set);
        boolean wanted = has(ticks, set);
        boolean gone = done(ticks, back) || (settled && !has(ticks, back) && added == wanted);
        List<Integer> now = new ArrayList<>();
        if (added) {
            now.add(revision);
        }
        if (!gone) {
            before.stream().filter(r -> r != revision).forEach(now::add);
        }
        return List.copyOf(now);
    }

    private static boolean has(List<Tick> ticks, String step) {
        return ticks.stream().anyMatch(t -> t.task().step().equals(step));
    }

    private static boolean done(List<Tick> ticks, String step) {
        return ticks.stream().anyMatch(t -> t.task().step().equals(step) && t.isDone());
    }

    /** The newest revision of whose site every step is done or skipped; 0 = of none yet. */
    public int frame() {
        return frame;
    }

    /** The revisions whose return routes the server has. */
    public List<Integer> serverRoutes() {
        return serverRoutes;
    }

    /** The revisions whose routes the network has. */
    public List<Integer> networkRoutes() {
        return networkRoutes;
    }

    Stream<Integer> revisions() {
        return Stream.of(frame == 0 ? List.<Integer>of() : List.of(frame), serverRoutes, networkRoutes)
                .flatMap(List::stream);
    }
}
