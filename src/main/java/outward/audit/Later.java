package outward.audit;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import outward.answer.AfterAnswer;
import outward.database.Apart;

/** Writes entries that have no transaction to commit with, such as refusals, behind the answer that they are about. */
@ApplicationScoped
class Later {
    private final AuditEntries entries;
    private final Apart apart;
    private final AfterAnswer writer = new AfterAnswer("An audit entry of a refusal is lost.");

    Later(AuditEntries entries, Apart apart) {
        this.entries = entries;
        this.apart = apart;
    }

    /** Writes the entry within a moment; whatever happens to it, the caller's answer stands. */
    void add(UUID tenantId, AuditEntry entry) {
        writer.run(() -> apart.run(tenantId, () -> entries.add(tenantId, entry)));
    }

    /** What waits is written before the application ends. */
    void stop(@Observes ShutdownEvent end) throws InterruptedException {
        writer.stop();
    }
}
