package outward.tenant;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often something may be done by each of many: so often at once, and once more with each period. Kept in the memory
 * of one process, for so many at most; whoever came longest ago is forgotten first.
 *
 * @param <K> by whom, or from where
 */
public final class Throttle<K> {
    private static final int MOST = 10_000;

    private final Map<K, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, Bucket> eldest) {
            return size() > MOST;
        }
    };
    private final int atOnce;
    private final Duration period;
    private final TimeMeter meter;

    /** Nobody has done anything yet. */
    public Throttle(int atOnce, Duration period, Clock clock) {
        this.atOnce = atOnce;
        this.period = period;
        this.meter = new ClockMeter(clock);
    }

    private record ClockMeter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, clock.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** Counts one; says how long to wait when it is one too many. */
    public Optional<Duration> take(K key) {
        var probe = bucket(key).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }

    /** Does not count one after all. */
    public void giveBack(K key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(K key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(key, k -> newBucket());
        }
    }

    private Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, period))
                .withCustomTimePrecision(meter)
                .build();
    }

    /** How many are remembered. */
    int size() {
        synchronized (buckets) {
            return buckets.size();
        }
    }
}
