package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import outward.audit.AuditTrail;

/** Hands out a runbook as a file, not before the audit trail says so. */
@Singleton
class RunbookDownload {
    private final RunbookAnswer answer;
    private final AuditTrail audit;

    RunbookDownload(RunbookAnswer answer, AuditTrail audit) {
        this.answer = answer;
        this.audit = audit;
    }

    /** The file; outside of a transaction. */
    Response answer(UUID site, RunbookQuery query) {
        RunbookFile file = answer.file(site, query);
        audit.recordTaking("runbook.download", file.site(), file.record());
        return file.answer();
    }
}
