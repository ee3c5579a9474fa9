package outward.proof;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far it is proven that one host works as planned: a rung counts only where every rung below does. */
public record Ladder(UUID host, String name, List<LadderStep> steps) {
    public Ladder {
        steps = List.copyOf(steps);
    }

    /** What is known about a host; {@code plannedAt} is since when it is planned as it is now. */
    public record Known(
            UUID host,
            String name,
            Instant plannedAt,
            Collection<Evidence> evidence,
            Collection<Contradiction> contradictions) {}

    /** The ladder now: evidence from before the host was planned so, and older than {@code lasts}, does not count. */
    public static Ladder of(Known known, Instant now, Duration lasts) {
        List<LadderStep> steps = new ArrayList<>();
        Rung holds = Rung.PLANNED;
        boolean below = true;
        for (Rung rung : Rung.values()) {
            LadderStep step = step(known, rung, now.minus(lasts), below, holds);
            below = step.counts();
            holds = below ? rung : holds;
            steps.add(step);
        }
        return new Ladder(known.host(), known.name(), steps);
    }

    private static LadderStep step(Known known, Rung rung, Instant oldest, boolean below, Rung holds) {
        Optional<Evidence> latest = latest(known, rung, known.contradictions());
        String reason = against(known, rung, latest)
                .map(c -> "%s Found %s; the rung \"%s\" holds."
                        .formatted(c.reason(), c.since().truncatedTo(ChronoUnit.SECONDS), holds.label()))
                .orElseGet(() -> reason(known, rung, latest, oldest));
        boolean counts = below && reason.isEmpty();
        return new LadderStep(
                rung,
                counts,
                latest.or(() -> latest(known, rung, List.of())).orElse(null),
                counts || !reason.isEmpty() ? reason : "A rung below does not count.");
    }

    /** Of what was shown since the host was planned so, and what none of these ends. */
    private static Optional<Evidence> latest(Known known, Rung rung, Collection<Contradiction> against) {
        return known.evidence().stream()
                .filter(e -> e.rung() == rung && !e.at().isBefore(known.plannedAt()))
                .filter(e -> against.stream().noneMatch(c -> c.ends(e)))
                .max(Comparator.comparing(Evidence::at));
    }

    /** What ends the rung, or all that was shown for it. */
    private static Optional<Contradiction> against(Known known, Rung rung, Optional<Evidence> latest) {
        return known.contradictions().stream()
                .filter(c -> c.ends(rung) || (latest.isEmpty() && c.isAbout(rung)))
                .findFirst();
    }

    private static String reason(Known known, Rung rung, Optional<Evidence> latest, Instant oldest) {
        if (rung == Rung.PLANNED) {
            return "";
        }
        if (latest.isEmpty()) {
            return known.evidence().stream().anyMatch(e -> e.rung() == rung)
                    ? "The host was planned anew since."
                    : LadderStep.UNSHOWN;
        }
        return latest.get().at().isBefore(oldest) ? "Aged: it was shown too long ago." : "";
    }

    /** The highest rung that counts. */
    public Rung rung() {
        return steps.stream()
                .filter(LadderStep::counts)
                .map(LadderStep::rung)
                .reduce(Rung.PLANNED, (lower, higher) -> higher);
    }

    /** The lowest rung that does not count; empty where all do. */
    public Optional<LadderStep> next() {
        return steps.stream().filter(s -> !s.counts()).findFirst();
    }

    /** The oldest evidence that it rests on; empty where it is planned only. */
    public Optional<Instant> since() {
        return steps.stream()
                .filter(s -> s.counts() && s.rung() != Rung.PLANNED)
                .flatMap(s -> Optional.ofNullable(s.evidence()).stream())
                .map(Evidence::at)
                .min(Comparator.naturalOrder());
    }

    /** The rung of a site: the lowest of its hosts; planned where it has none. */
    public static Rung lowest(Collection<Ladder> ladders) {
        return ladders.stream().map(Ladder::rung).min(Comparator.naturalOrder()).orElse(Rung.PLANNED);
    }
}
