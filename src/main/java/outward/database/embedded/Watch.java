package outward.database.embedded;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/**
 * Does one thing round after round until it is told to stop. Whatever a round fails with, the next one comes: memory that
 * somebody else used up must not leave the application without its database.
 */
record Watch(Duration pause, Round round, BooleanSupplier isStopped) implements Runnable {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    /** What is done each time. */
    interface Round {
        void run() throws Exception;
    }

    @Override
    public void run() {
        boolean goesOn = true;
        while (goesOn && !isStopped.getAsBoolean()) {
            try {
                goesOn = once();
            } catch (Throwable e) {
                // Even to tell of it there was no memory.
                goesOn = true;
            }
        }
    }

    private boolean once() {
        try {
            Thread.sleep(pause.toMillis());
            round.run();
        } catch (InterruptedException e) {
            return false;
        } catch (Throwable e) {
            LOG.warnf("The embedded PostgreSQL is away: %s", e.getMessage());
        }
        return true;
    }
}
