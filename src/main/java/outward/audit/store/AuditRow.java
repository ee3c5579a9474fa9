package outward.audit.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntry;

/** One row of {@code audit_entries}. */
@Entity
@Immutable
@Table(name = "audit_entries")
class AuditRow {
    @Id
    UUID id;

    @Column(name = "tenant_id")
    UUID tenantId;

    Instant at;

    @Column(name = "member_id")
    UUID memberId;

    String actor;
    String action;

    @Column(name = "subject_kind")
    String subjectKind;

    @Column(name = "subject_id")
    UUID subjectId;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "text(before)", write = "cast(? as jsonb)")
    @Nullable
    String before;

    @Column(columnDefinition = "jsonb")
    @ColumnTransformer(read = "text(after)", write = "cast(? as jsonb)")
    @Nullable
    String after;

    @Nullable
    String reason;

    /** For Hibernate, which fills the fields. */
    @SuppressWarnings("NullAway.Init")
    protected AuditRow() {}

    AuditRow(UUID tenantId, AuditEntry entry) {
        this.tenantId = tenantId;
        id = entry.id();
        at = entry.at();
        memberId = entry.memberId();
        actor = entry.actor();
        action = entry.action();
        subjectKind = entry.subjectKind();
        subjectId = entry.subjectId();
        before = entry.before();
        after = entry.after();
        reason = entry.reason();
    }

    AuditEntry entry() {
        return new AuditEntry(id, at, memberId, actor, action, subjectKind, subjectId, before, after, reason);
    }
}
