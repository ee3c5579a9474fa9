package outward.transfer.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import outward.answer.NotFound;
import outward.answer.Problem;
import outward.answer.Refusal;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.customer.Estate;
import outward.customer.EstateExport;
import outward.transfer.EstateYaml;

/** Hands out estate files, not before the audit trail says so of it. */
@Singleton
class EstateDownload {
    private static final String MEDIA_TYPE = "application/yaml; charset=utf-8";

    private final EstateExport export;
    private final AuditTrail audit;

    EstateDownload(EstateExport export, AuditTrail audit) {
        this.export = export;
        this.audit = audit;
    }

    /** The file of one customer; outside of a transaction. A foreign customer is not there. */
    Response of(UUID customer) {
        Estate estate = export.of(customer).orElseThrow(NotFound::new);
        Optional<Refusal> refusal = EstateExport.refusal(estate);
        if (refusal.isPresent()) {
            return Problem.of(refusal.get()).response();
        }
        audit.recordTaking("estate.export", Subject.customer(customer), Map.of("form", "yaml"));
        StreamingOutput content = out -> out.write(EstateYaml.write(estate).getBytes(StandardCharsets.UTF_8));
        return Response.ok(content, MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"estate.yaml\"; filename*=UTF-8''estate.yaml")
                .build();
    }
}
