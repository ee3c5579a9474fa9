package outward.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How far a site is proven, whatever the day: for each rung above <i>planned</i> that all of its hosts reached, from the
 * lowest up, the oldest evidence that it rests on. No rung rests on younger evidence than the one below it.
 */
public record Proven(List<Instant> since) {
    /** Planned, and no more. */
    public static final Proven NOTHING = new Proven(List.of());

    public Proven {
        since = List.copyOf(since);
    }

    /** Of the ladders of a site's hosts, of which nothing has aged. */
    public static Proven of(Collection<Ladder> ladders) {
        return ladders.stream().map(Proven::of).reduce(Proven::and).orElse(NOTHING);
    }

    private static Proven of(Ladder ladder) {
        List<Instant> since = new ArrayList<>();
        for (LadderStep step : ladder.steps()) {
            Evidence evidence = step.evidence();
            if (step.counts() && evidence != null) {
                since.add(since.isEmpty() ? evidence.at() : earlier(since.get(since.size() - 1), evidence.at()));
            }
        }
        return new Proven(since);
    }

    private Proven and(Proven other) {
        List<Instant> both = new ArrayList<>();
        for (int i = 0; i < Math.min(since.size(), other.since.size()); i++) {
            both.add(earlier(since.get(i), other.since.get(i)));
        }
        return new Proven(both);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Where the site stands now, if evidence lasts so long. */
    public SiteRung at(Instant now, Duration lasts) {
        Instant oldest = now.minus(lasts);
        int counts = (int) since.stream().filter(at -> !at.isBefore(oldest)).count();
        Optional<Instant> rests = counts == 0 ? Optional.empty() : Optional.of(since.get(counts - 1));
        return new SiteRung(
                List.of(Rung.values()).get(counts),
                rests.orElse(null),
                rests.map(at -> at.plus(lasts)).orElse(null));
    }
}
