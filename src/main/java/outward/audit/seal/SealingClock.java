package outward.audit.seal;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import outward.database.Outage;

/** Looks every few seconds for what is to be sealed. */
@ApplicationScoped
class SealingClock {
    private static final Logger LOG = Logger.getLogger(SealingClock.class);

    private final Sealer sealer;
    private final SealSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "seal-audit-trails"));

    SealingClock(Sealer sealer, SealSettings settings) {
        this.sealer = sealer;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        long pause = settings.sealEvery().toMillis();
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(this::tick, pause, pause, TimeUnit.MILLISECONDS);
    }

    /** What fails now is tried again at the next tick: entries wait in the database. */
    private void tick() {
        try {
            sealer.sealAll();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                LOG.debug("Nothing is sealed: the database is away.");
            } else {
                LOG.error("Audit entries are not sealed; it is tried again.", e);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.debug("The sealer was still at work.");
        }
    }
}
