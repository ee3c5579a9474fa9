package outward.proof.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import outward.answer.PathId;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.runbook.FolderName;
import outward.runbook.document.HtmlDocument;
import outward.runbook.document.MarkdownDocument;

/** Hands out the as-built record of a site as a file, not before the audit trail says so. */
@Singleton
class AsBuiltDownload {
    private final AsBuilts builts;
    private final AuditTrail audit;

    AsBuiltDownload(AsBuilts builts, AuditTrail audit) {
        this.builts = builts;
        this.audit = audit;
    }

    /** As one HTML page; outside of a transaction. */
    Response html(String site) {
        return answer(PathId.of(site), HtmlDocument::write, "html", "text/html; charset=utf-8");
    }

    /** As Markdown; outside of a transaction. */
    Response markdown(String site) {
        return answer(PathId.of(site), MarkdownDocument::write, "md", "text/markdown; charset=utf-8");
    }

    private Response answer(UUID site, AsBuilts.Writing writing, String ending, String mediaType) {
        AsBuilts.Written written = builts.of(site, writing);
        audit.recordTaking(
                "as-built.download",
                Subject.site(site, written.site().customerId()),
                Map.of("revision", written.site().revision(), "format", ending));
        String name = FolderName.slug(written.site().name()) + "-as-built." + ending;
        StreamingOutput content = written.content()::writeTo;
        return Response.ok(content, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name)
                .build();
    }
}
