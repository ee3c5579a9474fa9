package outward.audit.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import outward.answer.Forbidden;
import outward.audit.AuditEntries;
import outward.audit.AuditTrail;
import outward.audit.Subject;
import outward.audit.seal.ExportText;
import outward.audit.seal.SealedEntry;
import outward.audit.seal.Sealer;
import outward.audit.seal.Seals;
import outward.database.Apart;
import outward.tenant.CurrentMember;

/** A tenant's whole trail as a file of JSON lines, sealed and vouched for up to its last entry, which tells the export. */
@Singleton
class AuditExport {
    private static final String MEDIA_TYPE = "application/jsonl; charset=utf-8";
    private static final int AT_ONCE = 500;

    private final CurrentMember member;
    private final AuditEntries entries;
    private final AuditTrail audit;
    private final Sealer sealer;
    private final Seals seals;
    private final Apart apart;
    private final Clock clock;

    AuditExport(
            CurrentMember member,
            AuditEntries entries,
            AuditTrail audit,
            Sealer sealer,
            Seals seals,
            Apart apart,
            Clock clock) {
        this.member = member;
        this.entries = entries;
        this.audit = audit;
        this.sealer = sealer;
        this.seals = seals;
        this.apart = apart;
        this.clock = clock;
    }

    /** The file; outside of a transaction. Refuses whoever does not see every customer, because a chain has no gaps. */
    Response answer() {
        if (!entries.readsAll()) {
            throw new Forbidden("An export holds the acts of every customer; you see some of them only.");
        }
        UUID tenant = member.tenantId();
        audit.recordTaking("audit.export", Subject.tenant(tenant), null);
        long last = sealer.checkpoint(tenant).map(SealedEntry::position).orElseThrow();
        StreamingOutput content = out -> write(tenant, last, out);
        String name = "audit-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ".jsonl";
        return Response.ok(content, MEDIA_TYPE)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + name + "\"; filename*=UTF-8''" + name)
                .build();
    }

    /** Sealed entries never change, so that they can be read in pieces. */
    private void write(UUID tenant, long last, OutputStream out) throws IOException {
        out.write(ExportText.head(tenant, last).getBytes(StandardCharsets.UTF_8));
        for (long next = 1; next <= last; next += AT_ONCE) {
            long from = next;
            int most = (int) Math.min(AT_ONCE, last - next + 1);
            List<SealedEntry> piece = apart.in(tenant, () -> seals.from(from, most));
            for (SealedEntry entry : piece) {
                out.write(ExportText.entry(entry).getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
