package outward.audit.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import outward.answer.Listing;
import outward.answer.Paging;
import outward.answer.PathId;
import outward.answer.WrongInput;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;
import outward.audit.seal.Sealer;
import outward.tenant.Costly;
import outward.tenant.CurrentMember;
import outward.tenant.Needs;
import outward.tenant.Right;

/** The audit trail for programs that keep a copy of their own. */
@Needs(Right.READ_AUDIT)
@Path("/api/v1/audit")
class AuditApi {
    private final AuditEntries entries;
    private final AuditExport export;
    private final Sealer sealer;
    private final CurrentMember member;

    AuditApi(AuditEntries entries, AuditExport export, Sealer sealer, CurrentMember member) {
        this.entries = entries;
        this.export = export;
        this.sealer = sealer;
        this.member = member;
    }

    /** Entries in the order of their seals; {@code after} is the id of the last one that the caller has. */
    @GET
    public Listing<AuditEntry> list(@RestQuery @Nullable String after, @RestQuery @Nullable String size) {
        UUID last = id("after", after);
        int most = Paging.of(null, size).size();
        sealer.seal(member.tenantId());
        List<AuditEntry> items = entries.after(last, most);
        return new Listing<>(items, entries.count());
    }

    /** The whole trail as JSON lines, which {@code audit verify} checks. */
    @GET
    @Path("export")
    @Costly
    public Response export() {
        return export.answer();
    }

    static @Nullable UUID id(String field, @Nullable String typed) {
        return typed == null || typed.isEmpty()
                ? null
                : PathId.find(typed).orElseThrow(() -> WrongInput.at(field, "Use the id of an entry."));
    }
}
