package outward.answer;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Work that is done behind the answer that led to it, one after the other; so much may wait, and no more. */
public final class AfterAnswer {
    private static final Logger LOG = Logger.getLogger(AfterAnswer.class);
    private static final int MOST_WAITING = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String lost;
    private final ThreadPoolExecutor worker;

    /** {@code lost} is the sentence that the log says of work that could not be done. */
    public AfterAnswer(String lost) {
        this.lost = lost;
        this.worker = new ThreadPoolExecutor(
                0,
                1,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(MOST_WAITING),
                (work, full) -> LOG.warnf("%s Too much is waiting.", lost));
    }

    /** Does it within a moment; whatever becomes of it, the caller's answer stands. */
    public void run(Runnable work) {
        worker.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                LOG.warnf(e, "%s", lost);
            }
        });
    }

    /** What waits is done before the application ends. */
    public void stop() throws InterruptedException {
        worker.shutdown();
        if (!worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warnf(
                    "%s The application ends, and %d wait.",
                    lost, worker.getQueue().size());
        }
    }
}
