package outward.audit.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import outward.audit.AuditEntries;
import outward.audit.AuditEntry;
import outward.audit.Subject;
import outward.database.Sql;

/** Adds and reads rows; whose they are is the transaction's affair. */
@ApplicationScoped
@Transactional
class AuditStore implements AuditEntries {
    private static final String INSERT = """
            insert into audit_entries
                (tenant_id, id, at, member_id, actor, action, subject_kind, subject_id, customer_id, before, after,
                 reason)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?)""";
    private static final String SELECT = """
            select id, at, member_id, actor, action, subject_kind, subject_id, customer_id, before, after, reason
            from audit_entries
            """;
    private static final UUID FIRST = new UUID(0, 0);
    private static final UUID LAST = new UUID(-1, -1);

    private final Sql sql;

    AuditStore(Sql sql) {
        this.sql = sql;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID tenantId, AuditEntry entry) {
        sql.run(
                INSERT,
                tenantId,
                entry.id(),
                entry.at(),
                entry.memberId(),
                entry.actor(),
                entry.action(),
                entry.subject().kind(),
                entry.subject().id(),
                entry.subject().customer(),
                entry.before(),
                entry.after(),
                entry.reason());
    }

    @Override
    public List<AuditEntry> after(@Nullable UUID id, int most) {
        return sql.list(SELECT + "where id > ? order by id limit ?", AuditStore::entry, id == null ? FIRST : id, most);
    }

    @Override
    public List<AuditEntry> before(@Nullable UUID id, int most) {
        return sql.list(
                SELECT + "where id < ? order by id desc limit ?", AuditStore::entry, id == null ? LAST : id, most);
    }

    private static AuditEntry entry(ResultSet row) throws SQLException {
        return new AuditEntry(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("member_id", UUID.class),
                row.getString("actor"),
                row.getString("action"),
                new Subject(
                        row.getString("subject_kind"),
                        row.getObject("subject_id", UUID.class),
                        row.getObject("customer_id", UUID.class)),
                row.getString("before"),
                row.getString("after"),
                row.getString("reason"));
    }

    @Override
    public long count() {
        return sql.first("select count(*) from audit_entries", row -> row.getLong(1))
                .orElseThrow();
    }
}
