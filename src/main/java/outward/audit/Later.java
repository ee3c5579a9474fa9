package outward.audit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import outward.database.Apart;

/** Writes entries that have no transaction to commit with, such as refusals, behind the answer that they are about. */
@ApplicationScoped
class Later {
    private static final Logger LOG = Logger.getLogger(Later.class);
    private static final int MOST_WAITING = 1_000;

    private final AuditEntries entries;
    private final Apart apart;
    private final ThreadPoolExecutor writer =
            new ThreadPoolExecutor(0, 1, 10, TimeUnit.SECONDS, new LinkedBlockingQueue<>(MOST_WAITING), Later::lost);

    Later(AuditEntries entries, Apart apart) {
        this.entries = entries;
        this.apart = apart;
    }

    private static void lost(Runnable entry, ThreadPoolExecutor full) {
        LOG.warn("An audit entry of a refusal is lost: too many are waiting to be written.");
    }

    /** Writes the entry within a moment; whatever happens to it, the caller's answer stands. */
    void add(UUID tenantId, AuditEntry entry) {
        writer.execute(() -> write(tenantId, entry));
    }

    private void write(UUID tenantId, AuditEntry entry) {
        try {
            apart.run(tenantId, () -> entries.add(tenantId, entry));
        } catch (RuntimeException e) {
            LOG.warnf("The audit entry %s (%s) is lost: %s", entry.id(), entry.action(), e.getMessage());
        }
    }

    /** What waits is written before the application ends. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        writer.shutdown();
        if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
            LOG.warnf(
                    "%d audit entries of refusals are lost: the application ends.",
                    writer.getQueue().size());
        }
    }
}
