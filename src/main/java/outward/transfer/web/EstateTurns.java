package outward.transfer.web;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import outward.answer.TooMany;

/**
 * How many estate files are taken in at once: each keeps a connection and its customers for seconds. Two in a process, and
 * one of a tenant, so that nobody keeps others from theirs.
 */
@Singleton
class EstateTurns {
    private static final int AT_ONCE = 2;
    private static final Duration WAIT = Duration.ofSeconds(5);

    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final Set<UUID> tenants = ConcurrentHashMap.newKeySet();

    /** Does it now; refuses where others are at it. */
    <T> T take(UUID tenant, Supplier<T> work) {
        if (!tenants.add(tenant)) {
            throw new TooMany(WAIT);
        }
        try {
            return take(work);
        } finally {
            tenants.remove(tenant);
        }
    }

    private <T> T take(Supplier<T> work) {
        if (!turns.tryAcquire()) {
            throw new TooMany(WAIT);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
