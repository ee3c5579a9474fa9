package outward.proof.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.runbook.FolderName;

/** Hands out the as-built record of a site as a file, not before the audit trail says so. */
@Singleton
class AsBuiltDownload {
    private final AsBuilts builts;
    private final AuditTrail audit;

    AsBuiltDownload(AsBuilts builts, AuditTrail audit) {
        this.builts = builts;
        this.audit = audit;
    }

    /** As HTML when no format is named; outside of a transaction. */
    Response answer(UUID site, @Nullable String format) {
        AsBuilts.Written written = builts.of(site, format);
        String ending = written.form().ending();
        audit.recordTaking(
                "as-built.download",
                Subject.site(site, written.site().customerId()),
                Map.of("revision", written.site().revision(), "format", ending));
        String name = FolderName.slug(written.site().name()) + "-as-built." + ending;
        StreamingOutput content = written.content()::writeTo;
        return Response.ok(content, written.form().mediaType())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name)
                .build();
    }
}
