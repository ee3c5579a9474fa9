package outward.notice;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import outward.database.Outage;

/** Looks every few seconds for what is to be sent, and every now and then for what time has brought, and what to forget. */
@ApplicationScoped
class NoticeClock {
    private static final Logger LOG = Logger.getLogger(NoticeClock.class);

    private final Notifier notifier;
    private final TimeWatch watch;
    private final NoticeSettings settings;
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "send-notices"));

    NoticeClock(Notifier notifier, TimeWatch watch, NoticeSettings settings) {
        this.notifier = notifier;
        this.watch = watch;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        every(settings.every(), notifier::sendAll);
        every(settings.watchEvery(), watch::lookEverywhere);
        every(settings.watchEvery(), notifier::forgetAll);
    }

    private void every(Duration pause, Runnable work) {
        ScheduledFuture<?> unused = thread.scheduleWithFixedDelay(
                () -> attempt(work), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What fails now is tried again at the next look: notices wait in the database. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            if (Outage.isBehind(e)) {
                LOG.debug("No notice is sent: the database is away.");
            } else {
                LOG.error("Notices are not sent; it is tried again.", e);
            }
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.debug("A notice was still being sent; it will be sent again.");
        }
    }
}
