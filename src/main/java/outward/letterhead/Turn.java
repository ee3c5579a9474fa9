package outward.letterhead;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets one file be read at a time: a small one unpacks to many megabytes, and several of them together to too many. */
final class Turn {
    static final String BUSY = "Other files are being read just now. Send this one again in a moment.";

    private final Semaphore free = new Semaphore(1, true);
    private final Duration patience;

    Turn(Duration patience) {
        this.patience = patience;
    }

    /** What that gives when it is its turn; empty where others took too long. */
    <T> Optional<T> take(Supplier<T> reading) {
        if (!isMine()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } finally {
            free.release();
        }
    }

    private boolean isMine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
