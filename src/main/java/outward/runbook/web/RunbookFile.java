package outward.runbook.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.Optional;
import outward.answer.Refusal;
import outward.audit.Subject;
import outward.plan.Plan;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.document.Look;

/** A runbook that was asked for as a file, loaded whole. */
record RunbookFile(Subject site, Scope scope, Format format) {
    private static final Refusal HELD_BACK = new Refusal(
            "NOT_HANDED_OVER",
            "There is no change-window page while the plan is refused, something is to be confirmed, or DirectAccess is"
                    + " recorded as uninstalled: nothing of it may be carried out. HTML, Markdown and ZIP say what is open.");

    /** The same with a checkpoint printed on it. */
    RunbookFile vouchedBy(String checkpoint) {
        return new RunbookFile(site, scope.vouchedBy(checkpoint), format);
    }

    /** Why it is not handed out: what is to be carried out waits until nothing is open. */
    Optional<Refusal> refusal() {
        return !format.isForExecution() || scope.handsOver() ? Optional.empty() : Optional.of(HELD_BACK);
    }

    /** The file; it is written while it is sent. */
    Response answer(Look look) {
        StreamingOutput content = out -> format.write(scope, look, out);
        return answer(content);
    }

    /** The file that was made of it before it is sent. */
    Response answer(Object content) {
        return Response.ok(content, format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition())
                .build();
    }

    private String disposition() {
        Plan plan = scope.plan();
        String name = FolderName.slug(plan.siteName()) + "-r" + plan.revision().number() + "." + format.ending();
        return "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name;
    }

    /** What the audit trail keeps of it. */
    Map<String, Object> record() {
        return Map.of("revision", scope.plan().revision().number(), "format", format.ending());
    }
}
