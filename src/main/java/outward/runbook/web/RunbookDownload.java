package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.seal.Sealer;
import outward.runbook.document.Look;
import outward.tenant.CurrentMember;

/** Hands out a runbook as a file, not before the audit trail says so; the newest checkpoint is printed on it. */
@Singleton
class RunbookDownload {
    private final RunbookAnswer answer;
    private final AuditTrail audit;
    private final Sealer sealer;
    private final CurrentMember member;
    private final Press press;

    RunbookDownload(RunbookAnswer answer, AuditTrail audit, Sealer sealer, CurrentMember member, Press press) {
        this.answer = answer;
        this.audit = audit;
        this.sealer = sealer;
        this.member = member;
        this.press = press;
    }

    /** The file; outside of a transaction. */
    Response answer(UUID site, RunbookQuery query) {
        RunbookFile file = answer.file(site, query);
        Optional<Refusal> refusal = answer.refusal(site, query).or(file::refusal);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get()).response();
        }
        Look look = press.look();
        return file.format().isPrinted() ? printed(file, look) : vouched(file).answer(look);
    }

    private Response printed(RunbookFile file, Look look) {
        Optional<Refusal> refusal = press.begin(file.scope(), look);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get()).response();
        }
        try {
            RunbookFile vouched = vouched(file);
            return vouched.answer(press.print(vouched.format(), vouched.scope(), look));
        } finally {
            press.end();
        }
    }

    /** From here on it is handed out. */
    private RunbookFile vouched(RunbookFile file) {
        audit.recordTaking("runbook.download", file.site(), file.record());
        return sealer.newest(member.tenantId())
                .map(checkpoint -> file.vouchedBy(checkpoint.line()))
                .orElse(file);
    }
}
