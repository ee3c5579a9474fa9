package outward.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** How long is waited before a delivery that failed is tried again, and when it is given up. */
public final class Patience {
    /** After the first failure, the second and so on; the last one goes on. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6),
            Duration.ofHours(12));

    /** Up to a fifth is added, so that what failed together does not come back together. */
    private static final double JITTER = 0.2;

    private Patience() {}

    /**
     * When it is tried again; nothing when that is later than it is tried at all.
     *
     * @param attempts how often it was tried, from 1
     * @param lasts for how long after its begin it is tried
     */
    public static Optional<Instant> next(
            int attempts, Instant begun, Instant now, Duration lasts, RandomGenerator random) {
        Duration pause = PAUSES.get(Math.min(attempts, PAUSES.size()) - 1);
        long jitter = (long) (pause.toMillis() * JITTER * random.nextDouble());
        Instant next = now.plus(pause).plusMillis(jitter);
        return next.isAfter(begun.plus(lasts)) ? Optional.empty() : Optional.of(next);
    }
}
