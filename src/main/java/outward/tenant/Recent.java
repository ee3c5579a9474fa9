package outward.tenant;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** What was looked up a moment ago, so that a request costs no look-up: found things only, for a short time. */
public final class Recent<K, V> {
    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    private record Kept<V>(V value, Instant until) {}

    private final ConcurrentHashMap<K, Kept<V>> kept = new ConcurrentHashMap<>();
    private final Clock clock;

    /** Nothing yet. */
    public Recent(Clock clock) {
        this.clock = clock;
    }

    /** What is still fresh. */
    public Optional<V> find(K key) {
        Kept<V> found = kept.get(key);
        return found == null || found.until().isBefore(clock.instant()) ? Optional.empty() : Optional.of(found.value());
    }

    /** Looks it up and keeps it when it is there. */
    public Optional<V> look(K key, Supplier<Optional<V>> lookUp) {
        Optional<V> found = lookUp.get();
        if (kept.size() >= MOST) {
            kept.clear();
        }
        found.ifPresentOrElse(
                value -> kept.put(key, new Kept<>(value, clock.instant().plus(KEPT))), () -> kept.remove(key));
        return found;
    }

    /** Forgets one thing. */
    public void forget(K key) {
        kept.remove(key);
    }
}
