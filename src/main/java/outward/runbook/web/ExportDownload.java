package outward.runbook.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.answer.WrongInput;
import outward.audit.AuditTrail;
import outward.runbook.FolderName;
import outward.runbook.Scope;
import outward.runbook.export.Export;

/** Hands out the newest plan of a site as a file for another system, not before the audit trail says so. */
@Singleton
class ExportDownload {
    private final RunbookAnswer answer;
    private final AuditTrail audit;

    ExportDownload(RunbookAnswer answer, AuditTrail audit) {
        this.answer = answer;
        this.audit = audit;
    }

    /** The file, the change request where none is named; outside of a transaction. A site that is not there comes before a file that is none. */
    Response answer(UUID site, @Nullable String file) {
        RunbookFile runbook = answer.file(site, new RunbookQuery());
        Export export = Export.of(file == null ? Export.CHANGE_REQUEST_HTML.file() : file)
                .orElseThrow(() ->
                        WrongInput.at("file", "This file is not there; the page of exports lists those that are."));
        Scope scope = runbook.scope();
        int revision = scope.plan().revision().number();
        audit.recordTaking("runbook.download", runbook.site(), Map.of("revision", revision, "format", export.file()));
        StreamingOutput content = out -> export.write(scope, out);
        String name = FolderName.slug(scope.plan().siteName()) + "-r" + revision + "-" + export.file();
        return Response.ok(content, export.mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name)
                .build();
    }
}
